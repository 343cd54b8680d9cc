import * as z from 'zod';
import { letterSurroundings } from '../shared/letters/letter-surroundings.ts';
import { step } from '../shared/step.ts';
import { makeSendNews } from './send-news.ts';

export const handler = step(z.object({ pairId: z.string(), newsId: z.string() }), makeSendNews(letterSurroundings()));
