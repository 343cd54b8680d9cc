import * as z from 'zod';
import { makeAsks } from '../adapters/asks.ts';
import { makeChoices } from '../adapters/choices.ts';
import { makeConsents } from '../adapters/consents.ts';
import { makeSignals } from '../adapters/signals.ts';
import { makeUntold } from '../adapters/untold.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeTellAgain } from './tell-again.ts';

const surroundings = mailSurroundings();
const { table } = surroundings;

export const handler = step(
  z.looseObject({}),
  makeTellAgain({
    ...surroundings,
    asks: makeAsks(table),
    choices: makeChoices(table),
    consents: makeConsents(table),
    signals: makeSignals(table),
    untold: makeUntold(table),
    workflows: makeWorkflows(),
  }),
);
