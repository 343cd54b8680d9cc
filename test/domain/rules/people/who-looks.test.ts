import { describe, expect, it } from 'vitest';
import { ABOUTS } from '../../../../domain/concepts/concern.ts';
import { callAt, callsOf, LOOKERS, type Worry } from '../../../../domain/rules/people/who-looks.ts';

const calls = (over: Partial<Worry> = {}) =>
  callsOf({ about: 'other', urgent: false, hasPair: true, ...over })
    .map((together) => together.join('+'))
    .join(' > ');

describe('who is called to look at a concern', () => {
  it.each<[string, Partial<Worry>, string]>([
    ['the coordinator, then cover, then the manager', {}, 'coordinator > on-call > manager > alternate'],
    ['coordinator and cover at once when it is urgent', { urgent: true }, 'coordinator+on-call > manager > alternate'],
    ['never the coordinator about themselves', { about: 'coordinator', urgent: true }, 'manager > alternate'],
    ['never the coordinator when nobody said whom it is about', { about: 'unsaid' }, 'manager > alternate'],
    ['the alternate alone about the manager', { about: 'manager', urgent: true }, 'alternate'],
    ['not the coordinator who wrote it', { writer: 'coordinator' }, 'on-call > manager > alternate'],
    ['not the manager who wrote it', { writer: 'manager', hasPair: false }, 'on-call > alternate'],
    ['no coordinator where there is no pair', { hasPair: false }, 'on-call > manager > alternate'],
  ])('%s', (_case, worry, expected) => {
    expect(calls(worry)).toBe(expected);
  });

  const every = ABOUTS.flatMap((about) =>
    [undefined, ...LOOKERS].flatMap((writer) =>
      [true, false].flatMap((urgent) => [true, false].map((hasPair) => ({ about, writer, urgent, hasPair }))),
    ),
  );

  it.each(every)('is always somebody, however long nobody looks: %o', (worry) => {
    const all = callsOf(worry);
    for (let nth = 0; nth < 20; nth += 1) expect(callAt(all, nth).length).toBeGreaterThan(0);
  });

  it('is in the end the manager and the alternate in turn', () => {
    const all = callsOf({ about: 'other', urgent: false, hasPair: true });
    expect([4, 5, 6, 7].map((nth) => callAt(all, nth))).toEqual([
      ['manager'],
      ['alternate'],
      ['manager'],
      ['alternate'],
    ]);
  });
});
