import { MINUTE, toIso, wallClock } from '../moments.ts';
import type { Invariant, World } from '../world.ts';

const LONGEST = 30 * MINUTE;
const OPENS = 10 * 60;
const CLOSES = 16 * 60;
/** Sixty seconds, one look, and one call. */
const ALONE_AT_MOST = (60 + 25 + 10) * 1000;
const BOOKED = ['claimed', 'invited', 'live', 'over'];

const atWrongTime = ({ items }: World): string[] =>
  items.sessions
    .filter(({ status }) => BOOKED.includes(status))
    .flatMap(({ id, startsAt, endsAt }) => {
      const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
      const { weekday, minutes } = wallClock(start);
      const isInside = weekday <= 5 && minutes >= OPENS && wallClock(end).minutes <= CLOSES && end > start;
      return [
        ...(isInside ? [] : [`session ${id} is at ${startsAt}, outside of weekdays from 10 to 4`]),
        ...(end - start <= LONGEST ? [] : [`session ${id} takes more than 30 minutes`]),
      ];
    });

const tooLong = ({ items, rooms, now }: World): string[] =>
  items.sessions.flatMap(({ id, meetingUri, endsAt }) => {
    const call = rooms.find((room) => room.meetingUri === meetingUri)?.conference;
    if (call === undefined) return [];
    const ended = call.endedAt === undefined ? now : Date.parse(call.endedAt);
    const latest = Date.parse(endsAt) + MINUTE;
    return Date.parse(call.startedAt) < latest && ended > latest
      ? [`the call of session ${id} went on until ${toIso(ended)}`]
      : [];
  });

/** How long guests were in a call without its coordinator, at a stretch. */
const alone = ({ told, now }: World): string[] =>
  told.stays
    .filter(({ who }) => who !== 'coordinator')
    .flatMap((guest) => {
      const until = guest.until ?? now;
      const hosted = told.stays
        .filter(({ who, room }) => who === 'coordinator' && room === guest.room)
        .map(({ from, until: end }) => ({ from, until: end ?? now }))
        .sort((a, b) => a.from - b.from);
      let covered = guest.from;
      const gaps = hosted.map(({ from, until: end }) => {
        const gap = Math.min(from, until) - covered;
        covered = Math.max(covered, end);
        return gap;
      });
      const longest = Math.max(...gaps, until - covered);
      return longest > ALONE_AT_MOST
        ? [`in ${guest.room} the ${guest.who} was alone for ${Math.round(longest / 1000)} seconds`]
        : [];
    });

/** Guests at the door are let through only while the coordinator is in the call. */
const letInEarly = ({ told }: World): string[] =>
  told.entries
    .filter(({ who }) => who !== 'coordinator')
    .filter(({ room, at }) => {
      const hosts = told.stays.filter((stay) => stay.who === 'coordinator' && stay.room === room);
      return !hosts.some(({ from, until }) => from <= at && at <= (until ?? Number.POSITIVE_INFINITY) + ALONE_AT_MOST);
    })
    .map(({ ref, who, at }) => `${ref}: the ${who} was let in at ${toIso(at)} while the coordinator was not there`);

const outsideThePlan = ({ items }: World): string[] =>
  items.sessions
    .filter(
      ({ status, pairId, way }) =>
        BOOKED.includes(status) &&
        !items.plans.some(
          (plan) => plan.pairId === pairId && plan.status !== 'proposed' && plan.ways.some((one) => one === way),
        ),
    )
    .map(({ id, way }) => `session ${id} (${way}) is in no agreed plan`);

export const sessionsInBounds: Invariant = {
  name: 'I2',
  says: 'every session inside the guide: 30 minutes, planned, weekdays 10 to 4, and the coordinator there',
  check: (world) => [
    ...atWrongTime(world),
    ...tooLong(world),
    ...alone(world),
    ...letInEarly(world),
    ...outsideThePlan(world),
  ],
};
