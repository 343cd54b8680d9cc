import { makeAsks } from '../adapters/asks.ts';
import { makeLetters } from '../adapters/letters.ts';
import { makePeople } from '../adapters/people.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { askRefInput, makeAssessAsk } from './assess-ask.ts';

const { table, ...surroundings } = tableSurroundings();

export const handler = step(
  askRefInput,
  makeAssessAsk({ ...surroundings, asks: makeAsks(table), letters: makeLetters(table), people: makePeople(table) }),
);
