import { describe, expect, it } from 'vitest';
import type { Session, SessionOutcome } from '../../../../domain/concepts/session.ts';
import { isDisengaged } from '../../../../domain/rules/sessions/is-disengaged.ts';
import { outcomeOfSession, wentLive } from '../../../../domain/rules/sessions/outcome-of-session.ts';
import { aSession, programme } from '../../builders.ts';

const ended = (outcomes: (SessionOutcome | undefined)[]): Session[] =>
  outcomes.map((outcome, at) => aSession({ number: at + 1, ...(outcome === undefined ? {} : { outcome }) }));

const missedWith = (said: Partial<NonNullable<Session['attested']>>): Session => {
  const attested = { at: 'x', mentorCame: false, menteeCame: false, camerasAsAgreed: true, ...said };
  return aSession({ number: 9, outcome: 'missed', attested });
};

describe('a pair is disengaged', () => {
  it.each<[string, Session[], boolean]>([
    ['after two missed in a row', ended(['held', 'missed', 'missed']), true],
    ['not after one', ended(['missed']), false],
    ['not when the last was held', ended(['missed', 'missed', 'held']), false],
    ['not by sessions that were called off', ended(['missed', 'cancelled', 'coordinator-absent', 'no-slot']), false],
    ['over one that was called off between', ended(['missed', 'cancelled', 'missed']), true],
    ['not by one that is still ahead', ended(['missed', undefined]), false],
    ['not by one for which they lacked a device', [...ended(['missed']), missedWith({ lacks: ['device'] })], false],
    [
      'not by one to which only the mentor did not come',
      [...ended(['missed']), missedWith({ menteeCame: true })],
      false,
    ],
    ['by one to which neither came', [...ended(['missed']), missedWith({})], true],
    ['not by one that broke off', ended(['missed', 'broke-off']), false],
    ['not before anything took place', [], false],
    ['by the latest, in whatever order they are listed', ended(['held', 'missed', 'missed']).reverse(), true],
    ['not by the latest, in whatever order they are listed', ended(['missed', 'missed', 'held']).reverse(), false],
  ])('%s', (_case, sessions, is) => {
    expect(isDisengaged(sessions, programme)).toBe(is);
  });
});

describe('a session ended', () => {
  const attendance = (...who: ('coordinator' | 'guest')[]) => ({
    attendance: who.map((one) => ({ who: one, joinedAt: '2026-05-12T10:00:00.000Z' })),
  });
  const attested = (mentorCame: boolean, menteeCame: boolean) => ({
    attested: { at: 'x', mentorCame, menteeCame, camerasAsAgreed: true },
  });

  it.each<[string, Partial<Session>, SessionOutcome]>([
    ['as was decided on the way', { status: 'over', outcome: 'coordinator-absent' }, 'coordinator-absent'],
    ['cancelled', { status: 'cancelled' }, 'cancelled'],
    ['held, says the coordinator', { status: 'over', ...attested(true, true), ...attendance('coordinator') }, 'held'],
    [
      'missed, says the coordinator',
      { status: 'over', ...attested(true, false), ...attendance('coordinator', 'guest', 'guest') },
      'missed',
    ],
    ['held, by two guests', { status: 'over', ...attendance('coordinator', 'guest', 'guest') }, 'held'],
    ['missed, by one guest', { status: 'over', ...attendance('coordinator', 'guest') }, 'missed'],
    ['without a coordinator', { status: 'over', ...attendance('guest', 'guest') }, 'coordinator-absent'],
    ['stuck on its way', { status: 'invited' }, 'stuck'],
  ])('%s', (_case, session, outcome) => {
    expect(outcomeOfSession(aSession(session))).toBe(outcome);
  });

  it('was live when the coordinator met somebody', () => {
    expect(wentLive(aSession(attendance('coordinator', 'guest')))).toBe(true);
    expect(wentLive(aSession(attendance('coordinator')))).toBe(false);
    expect(wentLive(aSession())).toBe(false);
  });
});
