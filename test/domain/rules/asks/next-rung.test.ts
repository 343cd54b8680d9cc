import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../../domain/concepts/ask.ts';
import type { Letter, LetterItem } from '../../../../domain/concepts/letter.ts';
import { mayRemindAlong, nextRung } from '../../../../domain/rules/asks/next-rung.ts';
import { anAnswer, anAsk } from '../../../an-ask.ts';
import { aLetter, instant, london, programme } from '../../builders.ts';

const at = (now: string, ask: Partial<Ask> = {}, byMail = true, letters: Letter[] = []) =>
  nextRung(anAsk({ openedAt: instant('2026-05-05T10:00'), closesAt: instant('2026-05-19T10:00'), ...ask }), {
    now: london(now),
    programme,
    byMail,
    letters,
  });
const seconds = (from: string, to: string) => london(to).diff(london(from), 'seconds').seconds;

describe('the ladder of a question', () => {
  it.each([
    ['the first reminder on day 3', '2026-05-08T10:00', {}, 'remind'],
    ['the second on day 7', '2026-05-12T10:00', { reminders: 1 }, 'remind'],
    ['a phone task on day 10', '2026-05-15T10:00', { reminders: 2 }, 'call'],
    ['the close on day 14', '2026-05-19T10:00', { reminders: 2, callTaskAt: 'x' }, 'close'],
    ['the close, whatever was left out', '2026-06-01T10:00', {}, 'close'],
    ['a look at who could not be reached', '2026-05-06T10:00', { unreachedAt: 'x' }, 'unreached'],
  ] as const)('brings %s', (_case, now, ask, due) => {
    expect(at(now, ask)).toEqual({ due, outcome: 'none', waitSeconds: 1 });
  });

  it.each([
    ['the first reminder', '2026-05-05T10:00', {}, '2026-05-08T10:00'],
    ['the phone task, after both', '2026-05-12T10:01', { reminders: 2 }, '2026-05-15T10:00'],
    ['the close, after the phone task', '2026-05-15T10:01', { reminders: 2, callTaskAt: 'x' }, '2026-05-19T10:00'],
    ['the phone task only, when somebody is unsure', '2026-05-05T10:00', { unsureAt: 'x' }, '2026-05-15T10:00'],
    ['the phone task only, while a reply is looked at', '2026-05-05T10:00', { heldAt: 'x' }, '2026-05-15T10:00'],
    [
      'the close only, once they could not be reached',
      '2026-05-06T10:00',
      { unreachedAt: 'x', callTaskAt: 'x' },
      '2026-05-19T10:00',
    ],
  ] as const)('waits for %s', (_case, now, ask, until) => {
    expect(at(now, ask)).toEqual({ due: 'wait', outcome: 'none', waitSeconds: seconds(now, until) });
  });

  it.each([
    ['an evening', '2026-05-05T20:00'],
    ['a weekend', '2026-05-06T10:00'],
  ])('holds a reminder that falls on %s to office hours', (_case, opened) => {
    const { waitSeconds } = at('2026-05-07T10:00', { openedAt: instant(opened) });
    expect(waitSeconds).toBe(seconds('2026-05-07T10:00', '2026-05-11T09:00'));
  });

  it('holds a reminder that is overdue in the evening to the next morning', () => {
    const evening = '2026-05-08T18:00';
    expect(at(evening)).toMatchObject({ due: 'wait', waitSeconds: seconds(evening, '2026-05-11T09:00') });
  });

  it.each<[string, string, string, LetterItem['kind']?]>([
    ['the second reminder two days after a first that came late', '2026-05-11T16:00', '2026-05-13T16:00'],
    ['the phone task only, when the second would come on its day', '2026-05-13T16:00', '2026-05-15T10:00'],
    ['a day without any letter to this person', '2026-05-12T09:30', '2026-05-13T09:00', 'question'],
  ])('waits for %s', (_case, sent, until, kind = 'reminder') => {
    const now = sent > '2026-05-12T10:00' ? sent : '2026-05-12T10:00';
    const { waitSeconds } = at(now, { reminders: 1 }, true, [aLetter(london(sent), kind)]);
    expect(waitSeconds).toBe(seconds(now, until));
  });

  it('goes straight to the phone task after a stall of eleven days, without any reminder', () => {
    expect(at('2026-05-18T10:00')).toMatchObject({ due: 'call' });
  });

  it('asks about a plan at its own pace', () => {
    const plan = { kind: 'plan', id: 'plan.mentor.1.1', closesAt: instant('2026-05-15T10:00') } as const;
    expect(at('2026-05-07T10:00', plan).due).toBe('remind');
    expect(at('2026-05-12T10:00', { ...plan, reminders: 2 }).due).toBe('call');
  });

  it('never reminds somebody without mail', () => {
    expect(at('2026-05-08T10:00', {}, false)).toMatchObject({
      due: 'wait',
      waitSeconds: seconds('2026-05-08T10:00', '2026-05-19T10:00'),
    });
  });

  it.each([
    ['an answer', { answer: anAnswer({ answer: 'no' }) }, 'no'],
    ['a close without an answer', { closedAs: 'no-response' }, 'no-response'],
    ['a close that settled it', { closedAs: 'settled' }, 'settled'],
    ['an answer, even with the time run out', { answer: anAnswer(), closesAt: instant('2026-05-06T10:00') }, 'yes'],
  ] as const)('ends with %s', (_case, ask, outcome) => {
    expect(at('2026-05-07T10:00', ask)).toEqual({ due: 'answered', outcome, waitSeconds: 1 });
  });

  it('waits whole seconds, one at least', () => {
    const { waitSeconds } = nextRung(anAsk({ openedAt: '2026-05-05T09:00:00.400Z' }), {
      now: london('2026-05-08T10:00'),
      programme,
      byMail: true,
      letters: [],
    });
    expect(waitSeconds).toBe(1);
  });

  it('keeps the wall time over a change of clocks', () => {
    const ask = { openedAt: instant('2026-10-23T11:00'), closesAt: instant('2026-11-06T11:00') };
    expect(at('2026-10-26T10:59', ask).due).toBe('wait');
    expect(at('2026-10-26T11:00', ask).due).toBe('remind');
  });
});

describe('a reminder that goes along with another', () => {
  const along = (now: string, ask: Partial<Ask> = {}) =>
    mayRemindAlong(anAsk({ openedAt: instant('2026-05-05T10:00'), closesAt: instant('2026-05-19T10:00'), ...ask }), {
      now: london(now),
      programme,
      byMail: true,
      letters: [],
    });

  it.each([
    ['comes two days after the question', '2026-05-07T10:00', {}, true],
    ['does not come on the day after the question', '2026-05-06T10:00', {}, false],
    ['does not come when all reminders have been sent', '2026-05-13T10:00', { reminders: 2 }, false],
    ['does not come on the day of the phone call', '2026-05-15T09:00', { reminders: 1 }, false],
    ['does not press somebody who wrote what may be a no', '2026-05-08T10:00', { heldAt: 'x' }, false],
    ['does not come after an answer', '2026-05-08T10:00', { answer: anAnswer() }, false],
  ] as const)('%s', (_case, now, ask, may) => {
    expect(along(now, ask)).toBe(may);
  });
});
