import { makeAsks } from '../adapters/asks.ts';
import { makeChoices } from '../adapters/choices.ts';
import { makePlans } from '../adapters/plans.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeOpenAsk, openAskInput } from './open-ask.ts';

const surroundings = mailSurroundings();
const { table } = surroundings;

export const handler = step(
  openAskInput,
  makeOpenAsk({ ...surroundings, asks: makeAsks(table), choices: makeChoices(table), plans: makePlans(table) }),
);
