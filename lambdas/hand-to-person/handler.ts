import * as z from 'zod';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeHandToPerson } from './hand-to-person.ts';

const input = z.object({
  machine: z.string(),
  executionName: z.string(),
  pairId: z.string().optional(),
  sessionId: z.string().optional(),
});

export const handler = step(input, makeHandToPerson(mailSurroundings()));
