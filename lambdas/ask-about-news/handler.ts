import * as z from 'zod';
import { makeNews } from '../adapters/news.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeAskAboutNews } from './ask-about-news.ts';

const surroundings = mailSurroundings();

export const handler = step(
  z.object({ pairId: z.string(), newsId: z.string(), token: z.string() }),
  makeAskAboutNews({ ...surroundings, news: makeNews(surroundings.table), workflows: makeWorkflows() }),
);
