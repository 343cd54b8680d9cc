import * as z from 'zod';
import { makeMessages } from '../adapters/messages.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeAskAboutMessage } from './ask-about-message.ts';

const surroundings = mailSurroundings();

export const handler = step(
  z.object({ pairId: z.string(), messageId: z.string(), token: z.string() }),
  makeAskAboutMessage({
    ...surroundings,
    messages: makeMessages(surroundings.table),
    workflows: makeWorkflows(),
  }),
);
