import * as z from 'zod';
import { makeTasks } from '../adapters/tasks.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makeHoldConcern } from './hold-concern.ts';

const { table } = tableSurroundings();

const input = z.object({ pairId: z.string().optional(), concernId: z.string(), token: z.string() });

export const handler = step(input, makeHoldConcern({ tasks: makeTasks(table), workflows: makeWorkflows() }));
