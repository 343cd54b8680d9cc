import * as z from 'zod';
import { makeChoices } from '../adapters/choices.ts';
import { makeMessages } from '../adapters/messages.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeDeliverMessage } from './deliver-message.ts';

const surroundings = mailSurroundings();
const { table } = surroundings;

export const handler = step(
  z.object({ pairId: z.string(), messageId: z.string() }),
  makeDeliverMessage({ ...surroundings, choices: makeChoices(table), messages: makeMessages(table) }),
);
