import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { DateTime } from 'luxon';
import * as z from 'zod';
import { makeAsks } from '../../lambdas/adapters/asks.ts';
import { makeChoices } from '../../lambdas/adapters/choices.ts';
import { makeConcerns } from '../../lambdas/adapters/concerns.ts';
import { makeConsents } from '../../lambdas/adapters/consents.ts';
import { makeEvents } from '../../lambdas/adapters/events.ts';
import { makeInbound } from '../../lambdas/adapters/inbound.ts';
import { makeKeeping } from '../../lambdas/adapters/keeping.ts';
import { makeLetters } from '../../lambdas/adapters/letters.ts';
import { makeObjects } from '../../lambdas/adapters/objects.ts';
import { makePairs } from '../../lambdas/adapters/pairs.ts';
import { makePeople } from '../../lambdas/adapters/people.ts';
import { makeSent } from '../../lambdas/adapters/sent.ts';
import { makeTable } from '../../lambdas/adapters/table.ts';
import { makeTasks } from '../../lambdas/adapters/tasks.ts';
import { makeVersions } from '../../lambdas/adapters/versions.ts';

const environmentSchema = z.object({ TABLE_NAME: z.string(), RAW_MAIL_BUCKET: z.string() });

const NOWHERE = `Where is the evidence? Set TABLE_NAME and RAW_MAIL_BUCKET (the outputs TableName and RawMailBucket of the stack) with
AWS_REGION and your credentials, or name a file that holds them by --env. npm start writes one for this machine: .local/aws.env`;

/**
 * The same adapters as the functions', in the environment that they have: table, bucket, and the SDK's own variables. Where the
 * table is not named, `file` is read first. Throws when both are not known.
 */
export const evidenceSurroundings = (file: string) => {
  if (process.env.TABLE_NAME === undefined && existsSync(file)) loadEnvFile(file);
  const read = environmentSchema.safeParse(process.env);
  if (!read.success) throw new Error(NOWHERE);
  const table = makeTable(read.data.TABLE_NAME);
  return {
    asks: makeAsks(table),
    choices: makeChoices(table),
    concerns: makeConcerns(table),
    inbound: makeInbound(table),
    keeping: makeKeeping(table),
    letters: makeLetters(table),
    versions: makeVersions(read.data.RAW_MAIL_BUCKET),
    consents: makeConsents(table),
    events: makeEvents(table),
    pairs: makePairs(table),
    people: makePeople(table),
    sent: makeSent(table),
    tasks: makeTasks(table),
    rawMails: makeObjects(read.data.RAW_MAIL_BUCKET),
    now: () => DateTime.utc(),
  };
};
export type EvidenceSurroundings = ReturnType<typeof evidenceSurroundings>;
