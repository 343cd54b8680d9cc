import * as z from 'zod';
import { makeConsents } from '../adapters/consents.ts';
import { makeSignals } from '../adapters/signals.ts';
import { makeUntold } from '../adapters/untold.ts';
import { makeStartConcern } from '../shared/concerns/start-concern.ts';
import { readEnvironment } from '../shared/environment.ts';
import { cascadeSurroundings } from '../shared/pairs/cascade-surroundings.ts';
import { step } from '../shared/step.ts';
import { makeTellAgain } from './tell-again.ts';

const surroundings = cascadeSurroundings();
const { table } = surroundings;
const { CONCERN_MACHINE_ARN, MESSAGE_RELAY_MACHINE_ARN } = readEnvironment(
  z.object({ CONCERN_MACHINE_ARN: z.string(), MESSAGE_RELAY_MACHINE_ARN: z.string() }),
);

export const handler = step(
  z.looseObject({}),
  makeTellAgain({
    ...surroundings,
    startConcern: makeStartConcern(CONCERN_MACHINE_ARN, surroundings.workflows),
    consents: makeConsents(table),
    signals: makeSignals(table),
    untold: makeUntold(table),
    relayMachineArn: MESSAGE_RELAY_MACHINE_ARN,
  }),
);
