import { PROMISED_WITHIN } from '../stage.ts';
import { type Stop, stopsOf } from '../stops.ts';
import { type Invariant, pairIdOf, type World } from '../world.ts';

const BOOKED = ['planned', 'claimed', 'invited'];
const GOES_ON = /^A message from |^Google Meet on |^A plan to keep|YES or NO$|^Would you (still )?like to keep|^Soon: /;

const sessions = ({ items, now }: World, pairId: string): string[] =>
  items.sessions
    .filter(
      (session) => session.pairId === pairId && BOOKED.includes(session.status) && Date.parse(session.startsAt) > now,
    )
    .map(({ id }) => `session ${id} is still booked`);

const entries = ({ told }: World, { ref, at }: Stop): string[] =>
  told.entries
    .filter((entry) => entry.ref === ref && entry.who !== 'coordinator' && entry.at > at + PROMISED_WITHIN)
    .map(({ who }) => `the ${who} was let in`);

/** A pair that shared messages before keeps them, whatever becomes of Google Meet. */
const mails = ({ fresh, lives }: World, { ref, at }: Stop): string[] => {
  const row = lives.find((life) => life.ref === ref)?.row ?? {};
  if (row.messages_already === 'yes') return [];
  const own = [row.mentor_email, row.mentee_email, row.consent_email].filter((address) => address !== '');
  return fresh
    .filter(
      ({ to, date, subject }) => own.includes(to) && Date.parse(date) > at + PROMISED_WITHIN && GOES_ON.test(subject),
    )
    .map(({ date, subject }) => `a mail of ${date} goes on: ${subject.slice(0, 20)}`);
};

/** What stands is looked at from five minutes after the last word on; a mail or an entry counts by its own time. */
export const stoppedInTime: Invariant = {
  name: 'I4',
  says: 'five minutes after a withdrawal, refusal or concern: no live link, future session, queued message or reminder',
  check: (world) =>
    world.lives.flatMap((life) =>
      stopsOf(world.told, life.ref, world.now)
        .filter(({ at }) => world.now >= at + PROMISED_WITHIN)
        .flatMap((stop) =>
          [...sessions(world, pairIdOf(life)), ...entries(world, stop), ...mails(world, stop)].map(
            (what) => `${life.ref}: after ${stop.why} ${what}`,
          ),
        ),
    ),
};
