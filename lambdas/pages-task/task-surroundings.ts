import * as z from 'zod';
import { makeAsks } from '../adapters/asks.ts';
import { makeCalendars } from '../adapters/calendars.ts';
import { makeChoices } from '../adapters/choices.ts';
import { makeConsents } from '../adapters/consents.ts';
import { functionsSchema, makeFunctions } from '../adapters/functions.ts';
import { makeMessages } from '../adapters/messages.ts';
import { makeNews } from '../adapters/news.ts';
import { makePlans } from '../adapters/plans.ts';
import { makeReopenings } from '../adapters/reopenings.ts';
import { makeSessionRecords } from '../adapters/session-records.ts';
import { makeSessions } from '../adapters/sessions.ts';
import { makeSignals } from '../adapters/signals.ts';
import { makeSlots } from '../adapters/slots.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { readEnvironment } from '../shared/environment.ts';
import { mailSurroundings } from '../shared/surroundings.ts';

/** What the task pages and the acts behind them are given; called by the handler only. */
export const taskSurroundings = () => {
  const surroundings = mailSurroundings();
  const { table } = surroundings;
  const environment = readEnvironment(functionsSchema.extend({ READ_CALENDAR_FUNCTION_ARN: z.string() }));
  return {
    ...surroundings,
    asks: makeAsks(table),
    calendars: makeCalendars(environment.READ_CALENDAR_FUNCTION_ARN, makeFunctions(environment)),
    choices: makeChoices(table),
    consents: makeConsents(table),
    messages: makeMessages(table),
    news: makeNews(table),
    plans: makePlans(table),
    reopenings: makeReopenings(table),
    sessions: makeSessions(table),
    records: makeSessionRecords(table),
    signals: makeSignals(table),
    slots: makeSlots(table),
    workflows: makeWorkflows(),
  };
};
