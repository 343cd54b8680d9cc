import * as z from 'zod';
import { makeConsents } from '../adapters/consents.ts';
import { makeSignals } from '../adapters/signals.ts';
import { makeUntold } from '../adapters/untold.ts';
import { cascadeSurroundings } from '../shared/cascade-surroundings.ts';
import { withManager } from '../shared/manager.ts';
import { step } from '../shared/step.ts';
import { makeTellAgain } from './tell-again.ts';

const surroundings = withManager(cascadeSurroundings());
const { table } = surroundings;

export const handler = step(
  z.looseObject({}),
  makeTellAgain({
    ...surroundings,
    consents: makeConsents(table),
    signals: makeSignals(table),
    untold: makeUntold(table),
  }),
);
