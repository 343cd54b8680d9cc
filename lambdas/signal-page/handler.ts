import * as z from 'zod';
import { makeReopenings } from '../adapters/reopenings.ts';
import { makeSignals } from '../adapters/signals.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makeSignalPage } from './signal-page.ts';

const surroundings = tableSurroundings();

export const handler = step(
  z.object({ schoolId: z.string(), after: z.string(), on: z.string() }),
  makeSignalPage({
    ...surroundings,
    reopenings: makeReopenings(surroundings.table),
    signals: makeSignals(surroundings.table),
    workflows: makeWorkflows(),
  }),
);
