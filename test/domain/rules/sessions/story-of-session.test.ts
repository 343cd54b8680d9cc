import { expect, it } from 'vitest';
import { storyOfSession } from '../../../../domain/rules/sessions/story-of-session.ts';
import { aSession, instant } from '../../builders.ts';

const at = (time: string) => instant(`2026-05-12T${time}`);
const entered = (time: string, by: string, ref = 'p1.1') => ({ at: at(time), kind: 'session-entered', by, ref });

it('tells all that happened in a session in the order of time, and a second entry as one', () => {
  const session = aSession({
    invitedAt: at('09:00'),
    soonToldAt: at('10:50'),
    warnedAt: at('11:25'),
    endedAt: at('11:30'),
    strangers: { at: at('11:12'), alarms: 1, now: true },
    attested: { at: at('12:00'), mentorCame: true, menteeCame: true, camerasAsAgreed: true },
  });
  const events = [
    entered('10:58', 'c1'),
    entered('11:01', 'p1-mentee'),
    entered('11:11', 'p1-mentee'),
    entered('11:05', 'p2-mentee', 'p2.1'),
  ];
  const stays = [{ who: 'guest' as const, joinedAt: at('11:02'), leftAt: at('11:10') }];
  expect(storyOfSession(session, events, stays).map(({ what, who }) => [what, who])).toEqual([
    ['invited', undefined],
    ['told-soon', undefined],
    ['link-used', 'c1'],
    ['link-used', 'p1-mentee'],
    ['came-in', 'guest'],
    ['left', 'guest'],
    ['link-used-again', 'p1-mentee'],
    ['strangers', undefined],
    ['warned', undefined],
    ['ended', undefined],
    ['attested', 'coordinator'],
  ]);
});

it('tells that a session was called off', () => {
  const off = { at: at('09:30'), kind: 'session-called-off', by: 'p1-mentor', ref: 'p1.1' };
  expect(storyOfSession(aSession({ status: 'cancelled' }), [off])).toEqual([{ at: at('09:30'), what: 'called-off' }]);
});
