import * as z from 'zod';
import { cascadeSurroundings } from '../shared/cascade-surroundings.ts';
import { step } from '../shared/step.ts';
import { makeReturnToSchool } from './return-to-school.ts';

export const handler = step(z.object({ pairId: z.string() }), makeReturnToSchool(cascadeSurroundings()));
