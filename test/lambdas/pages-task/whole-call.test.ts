import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../domain/concepts/ask.ts';
import type { Pair } from '../../../domain/concepts/pair.ts';
import { anAsk, aPair, aPerson, aTask, aWorld, NOW_INSTANT, PEOPLE } from './a-world.ts';

const CONSENT: Partial<Ask> = { id: 'consent.parent.1', kind: 'consent', side: 'parent', personId: 'p1' };
const ABOUT_AILSA = `pair1/${CONSENT.id}`;
const ABOUT_RORY = `pair2/${CONSENT.id}`;
const TOLD = 'may=yes&means=phone&number=on-file';

/** A parent of two, Ailsa and Rory, who is asked for both. */
const aCall = ({
  ask = {},
  other = {},
  pair = {},
}: {
  ask?: Partial<Ask>;
  other?: Partial<Ask>;
  pair?: Partial<Pair>;
} = {}) => {
  const rory = aPerson({ id: 'y2', role: 'mentee', first: 'Rory', last: 'Reid' });
  return aWorld({
    task: aTask({ kind: 'call-person', ref: ABOUT_AILSA, side: 'parent' }),
    people: [...PEOPLE, rory],
    otherPairs: [aPair({ id: 'pair2', ref: 'DM-0013', menteeId: 'y2', ...pair })],
    ask: anAsk({ ...CONSENT, ways: ['messages'], ...ask }),
    otherAsks: [anAsk({ ...CONSENT, pairId: 'pair2', ways: ['meet-chat'], ...other })],
  });
};

const pick = (about: string) => ({ query: { about } });

describe('a task to phone somebody who is asked about two young people', () => {
  it('shows all that they are asked, each with a page of its own', async () => {
    const world = aCall();
    const { body } = await world.get();
    expect(body).toContain('About Ailsa: on this page');
    expect(body).toContain('About Rory: record what they say');
    expect(body).toContain(`action="/t/0123456789abcdefghjkmnpqrs?about=${encodeURIComponent(ABOUT_AILSA)}"`);
    expect(body).not.toContain('value="meet-chat"');
    const second = (await world.get(pick(ABOUT_RORY))).body;
    expect(second).toContain('About Rory: on this page');
    expect(second).toContain('Pair DM-0013');
    expect(second).toContain('value="meet-chat"');
  });

  it('records each answer apart, and is done when nothing is left to ask', async () => {
    const world = aCall();
    const first = await world.post(`decision=no&${TOLD}`, pick(ABOUT_AILSA));
    expect(first.headers?.location).toMatch(/\?recorded=1$/);
    expect(world.task().doneAt).toBeUndefined();
    const { body } = await world.get({ query: { recorded: '1' } });
    expect(body).toContain('There is more to ask them.');
    expect(body).toContain('Rory');
    expect(body).toContain(`about=${encodeURIComponent(ABOUT_RORY)}`);
    await world.post(`decision=yes&ways=meet-chat&${TOLD}`, pick(ABOUT_RORY));
    expect(world.task()).toMatchObject({ outcome: 'yes', doneBy: 'c1' });
    const recorded = world.did.filter(([name]) => name === 'recordAnswer').map(([, given]) => given);
    expect(recorded).toMatchObject([
      { pairId: 'pair1', askId: CONSENT.id, answer: { answer: 'no' } },
      { pairId: 'pair2', askId: CONSENT.id, answer: { answer: 'yes', ways: ['meet-chat'], at: NOW_INSTANT } },
    ]);
  });

  it('never takes a form that is sent twice for an answer about the other', async () => {
    const world = aCall();
    for (const _time of [1, 2]) await world.post(`decision=no&${TOLD}`);
    const about = world.did.filter(([name]) => name === 'recordAnswer').map(([, given]) => given);
    expect(about).toMatchObject([{ pairId: 'pair1' }, { pairId: 'pair1' }]);
  });

  it.each([
    ['whom another coordinator looks after', { pair: { coordinatorId: 'c2' } }],
    ['who is asked no more', { other: { closedAt: NOW_INSTANT, closedAs: 'settled' } }],
    ['of whom somebody else is asked', { other: { personId: 'p2' } }],
  ] as const)('names no young person %s', async (_case, over) => {
    const { body } = await aCall(over).get(pick(ABOUT_RORY));
    expect(body).not.toContain('Rory');
    expect(body).toContain('value="messages"');
  });
});
