import * as z from 'zod';
import { makeNews } from '../adapters/news.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeSendNews } from './send-news.ts';

const surroundings = mailSurroundings();

export const handler = step(
  z.object({ pairId: z.string(), newsId: z.string() }),
  makeSendNews({ ...surroundings, news: makeNews(surroundings.table) }),
);
