import { z } from 'zod';
import { makeAsks } from '../adapters/asks.ts';
import { makeChoices } from '../adapters/choices.ts';
import { makeConsents } from '../adapters/consents.ts';
import { makeInbound } from '../adapters/inbound.ts';
import { makeMessages } from '../adapters/messages.ts';
import { makeSessions } from '../adapters/sessions.ts';
import { makeSignals } from '../adapters/signals.ts';
import { makeSlots } from '../adapters/slots.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { doubtDecline } from '../shared/asks/doubt-decline.ts';
import { readEnvironment } from '../shared/environment.ts';
import { callOff } from '../shared/sessions/call-off.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { receiptEventSchema } from './receipt-event.ts';
import { makeReceiveMail } from './receive-mail.ts';

const { REPLY_DOMAIN, MESSAGE_RELAY_MACHINE_ARN } = readEnvironment(
  z.object({ REPLY_DOMAIN: z.string(), MESSAGE_RELAY_MACHINE_ARN: z.string() }),
);
const surroundings = mailSurroundings();
const { table } = surroundings;
const deps = {
  ...surroundings,
  asks: makeAsks(table),
  choices: makeChoices(table),
  consents: makeConsents(table),
  inbound: makeInbound(table),
  messages: makeMessages(table),
  sessions: makeSessions(table),
  signals: makeSignals(table),
  slots: makeSlots(table),
  workflows: makeWorkflows(),
  relayMachineArn: MESSAGE_RELAY_MACHINE_ARN,
  replyDomain: REPLY_DOMAIN,
};

export const handler = step(
  receiptEventSchema,
  makeReceiveMail({
    ...deps,
    hostOf: async ({ pairId, sessionId }) => (await deps.sessions.getSession(pairId, sessionId)).coordinatorId,
    callOff: async (wish) => await callOff(wish, deps),
    doubtDecline: async (wish) => await doubtDecline(wish, deps),
  }),
);
