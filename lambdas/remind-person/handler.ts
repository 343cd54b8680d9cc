import { makeAsks } from '../adapters/asks.ts';
import { makeChoices } from '../adapters/choices.ts';
import { askRefInput } from '../assess-ask/assess-ask.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeRemindPerson } from './remind-person.ts';

const surroundings = mailSurroundings();
const { table } = surroundings;

export const handler = step(
  askRefInput,
  makeRemindPerson({ ...surroundings, asks: makeAsks(table), choices: makeChoices(table) }),
);
