import { expect, it } from 'vitest';
import { allSaidYes, aMail, aSession, aWorld, REF, ROOM, said, someItems, TUESDAY_11, told } from './a-world.ts';
import { stoppedInTime } from './stopped-in-time.ts';

const MINUTE = 60_000;
const at = TUESDAY_11 - 6 * MINUTE;
const no = said({
  side: 'parent',
  answer: 'no',
  asked: ['messages', 'meet-video', 'meet-audio', 'meet-chat'],
  ways: [],
  at,
});
const stopped = [...allSaidYes(), no];
const booked = someItems({ sessions: [aSession({ startsAt: '2026-03-12T11:00:00.000Z' })] });
const reminder = aMail({ subject: 'Would you still like to keep in touch with Ailsa?' });

it('holds for a pair of which nothing is left', () => {
  expect(stoppedInTime.check(aWorld({ told: told({ said: stopped }) }))).toEqual([]);
});

it('lets five minutes pass first', () => {
  const just = [...allSaidYes(), { ...no, at: TUESDAY_11 - 4 * MINUTE }];
  expect(stoppedInTime.check(aWorld({ told: told({ said: just }), items: booked }))).toEqual([]);
});

it('asks nothing of a pair that has said yes again', () => {
  const again = [...stopped, said({ side: 'parent', at: at + MINUTE })];
  expect(stoppedInTime.check(aWorld({ told: told({ said: again }), items: booked, fresh: [reminder] }))).toEqual([]);
});

it.each([
  ['a session that is still booked', { items: booked }, {}],
  ['a reminder', { fresh: [reminder] }, {}],
  ['a door that opens', {}, { entries: [{ at: TUESDAY_11, ref: REF, who: 'mentee' as const, room: ROOM }] }],
])('fails for %s', (_what, world, events) => {
  expect(stoppedInTime.check(aWorld({ ...world, told: told({ said: stopped, ...events }) }))).toHaveLength(1);
});

it('fails for a session that a concern has left', () => {
  const worried = told({ said: allSaidYes(), worries: [{ at, ref: REF }] });
  expect(stoppedInTime.check(aWorld({ told: worried, items: booked }))).toHaveLength(1);
});
