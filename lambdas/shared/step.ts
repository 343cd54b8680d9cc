import { Logger } from '@aws-lambda-powertools/logger';
import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type { z } from 'zod';
import { replaceUnknownError } from './errors.ts';

const logger = new Logger();

/** Ids that may stand in a log line; nothing else of an event is ever logged. */
const LOGGED_IDS = ['pairId', 'askId', 'sessionId', 'newsId', 'machine', 'generation', 'entry'];

const idsOf = (event: unknown): Record<string, unknown> =>
  typeof event === 'object' && event !== null
    ? Object.fromEntries(Object.entries(event).filter(([name]) => LOGGED_IDS.includes(name)))
    : {};

/**
 * Wraps one step of a state machine or one event handler: parses its input at the door, logs its start and end with ids only,
 * and lets no error out but those of the protocol: any other is replaced by a name and an id, since its text may hold personal data.
 */
export const step = <S extends z.ZodType, R>(input: S, work: (input: z.infer<S>) => Promise<R>) =>
  middy<unknown, R, Error, Context>()
    .use({
      before: ({ event, context }) => {
        logger.addContext(context);
        logger.info('STARTED', { ids: idsOf(event) });
      },
      after: ({ event }) => {
        logger.info('COMPLETED', { ids: idsOf(event) });
      },
      onError: ({ event, error, context }) => {
        const shown = replaceUnknownError(error, context.awsRequestId);
        logger.error('FAILED', { ids: idsOf(event), error: shown.name, reason: shown.message });
        throw shown;
      },
    })
    .handler(async (event) => await work(input.parse(event)));
