import * as z from 'zod';
import { makeMessages } from '../adapters/messages.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeScanMessage } from './scan-message.ts';

const surroundings = mailSurroundings();

export const handler = step(
  z.object({ pairId: z.string(), messageId: z.string() }),
  makeScanMessage({ ...surroundings, messages: makeMessages(surroundings.table) }),
);
