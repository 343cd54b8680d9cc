import * as z from 'zod';
import { letterSurroundings } from '../shared/letters/letter-surroundings.ts';
import { step } from '../shared/step.ts';
import { makeTellHowWaitingWorks } from './tell-how-waiting-works.ts';

export const handler = step(z.object({ pairId: z.string() }), makeTellHowWaitingWorks(letterSurroundings()));
