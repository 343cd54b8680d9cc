import * as z from 'zod';
import { makeConsents } from '../adapters/consents.ts';
import { makeInbound } from '../adapters/inbound.ts';
import { makeKeeping } from '../adapters/keeping.ts';
import { makeObjects } from '../adapters/objects.ts';
import { makePeople } from '../adapters/people.ts';
import { makeVersions } from '../adapters/versions.ts';
import { readEnvironment } from '../shared/environment.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makeApplyRetention } from './apply-retention.ts';

const { RAW_MAIL_BUCKET } = readEnvironment(z.object({ RAW_MAIL_BUCKET: z.string() }));
const surroundings = tableSurroundings();
const { table } = surroundings;

export const handler = step(
  z.looseObject({}),
  makeApplyRetention({
    ...surroundings,
    people: makePeople(table),
    consents: makeConsents(table),
    inbound: makeInbound(table),
    keeping: makeKeeping(table),
    rawMails: makeObjects(RAW_MAIL_BUCKET),
    versions: makeVersions(RAW_MAIL_BUCKET),
  }),
);
