import * as z from 'zod';
import { makeWorkflows } from '../adapters/workflows.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeAskAboutNews } from './ask-about-news.ts';

export const handler = step(
  z.object({ pairId: z.string(), newsId: z.string(), token: z.string() }),
  makeAskAboutNews({ ...mailSurroundings(), workflows: makeWorkflows() }),
);
