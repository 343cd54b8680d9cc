import { makePeople } from '../adapters/people.ts';
import { googleSurroundings } from '../shared/sessions/google-surroundings.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { calendarInput, makeReadCalendar } from './read-calendar.ts';

const { table } = tableSurroundings();

export const handler = step(
  calendarInput,
  makeReadCalendar({ people: makePeople(table), google: googleSurroundings() }),
);
