import * as z from 'zod';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeCallToConcern } from './call-to-concern.ts';

const input = z.object({ pairId: z.string().optional(), concernId: z.string(), calls: z.number() });

export const handler = step(input, makeCallToConcern(mailSurroundings()));
