import { makeAsks } from '../adapters/asks.ts';
import { makeLetters } from '../adapters/letters.ts';
import { makePeople } from '../adapters/people.ts';
import { askRefInput } from '../assess-ask/assess-ask.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makeCloseAsk } from './close-ask.ts';

const { table, ...surroundings } = tableSurroundings();

export const handler = step(
  askRefInput,
  makeCloseAsk({ ...surroundings, asks: makeAsks(table), letters: makeLetters(table), people: makePeople(table) }),
);
