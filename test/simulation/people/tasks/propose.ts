import { DateTime } from 'luxon';
import { chanceOf, type Stage } from '../../stage.ts';
import { offered } from '../fill-in.ts';
import { type Fields, type Page, submit } from '../visits.ts';
import type { WorkTask } from './task.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const MOST_TRIES = 8;

interface Slot {
  weekday: string;
  time: string;
}

/** "Tuesday at 10.30am" → the second day of the week, at 10:30. */
const slotsOn = ({ html }: Page): Slot[] =>
  [...html.matchAll(/<li>(\w+day) at (\d+)(?:[.:](\d\d))?(am|pm)<\/li>/g)].map(
    ([, day = '', hour, minutes = '00', half]) => ({
      weekday: String(WEEKDAYS.indexOf(day) + 1),
      time: `${(Number(hour) % 12) + (half === 'pm' ? 12 : 0)}:${minutes}`,
    }),
  );

const anySlot = (stage: Stage, name: string): Slot => {
  const chance = chanceOf(stage, name);
  return {
    weekday: chance.pick('1', '2', '3', '4', '5'),
    time: chance.pick('10:00', '11:00', '12:30', '14:00', '15:30'),
  };
};

/** Soon, now and then too soon: then the page asks for a later day. */
const firstDay = ({ now }: Stage, days: number): string =>
  DateTime.fromMillis(now, { zone: 'Europe/London' }).plus({ days }).toISODate() ?? '';

/** Proposes a time that suits both, or messages only; tries other times when the rules refuse one. */
export const proposePlan: WorkTask = async (stage, { life, page }) => {
  const ways = offered(page, 'ways');
  const meet = offered(page, 'meet').find((way) => way !== 'none');
  const suggested = slotsOn(page);
  let now = page;
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const slot = suggested[attempt] ?? anySlot(stage, `${life.ref} slot ${attempt} ${stage.now}`);
    const meeting: Fields = meet === undefined ? {} : { meet, ...slot };
    const chosen = ways.filter((way) => way === 'messages' || way === meet);
    now = await submit(page, {
      ways: chosen,
      ...meeting,
      every: '1',
      startsOn: firstDay(stage, attempt === 0 ? 1 : 3),
    });
    if (now.status < 400) return 'done';
  }
  return 'later';
};
