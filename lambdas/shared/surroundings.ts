import * as z from 'zod';
import { readProgramme } from '../../domain/programme.ts';
import { makeConcerns } from '../adapters/concerns.ts';
import { makeEvents } from '../adapters/events.ts';
import { makeLetters } from '../adapters/letters.ts';
import { makeLinks } from '../adapters/links.ts';
import { makeMailer } from '../adapters/mail.ts';
import { makeObjects } from '../adapters/objects.ts';
import { makePairs } from '../adapters/pairs.ts';
import { makePeople } from '../adapters/people.ts';
import { makeSent } from '../adapters/sent.ts';
import { makeSupplies } from '../adapters/supplies.ts';
import { makeTable } from '../adapters/table.ts';
import { makeTasks } from '../adapters/tasks.ts';
import { readEnvironment } from './environment.ts';
import { now } from './moment.ts';
import { withManager } from './tasks/manager.ts';

const environmentSchema = z.object({
  TABLE_NAME: z.string(),
  PROGRAMME: z.string().transform(readProgramme),
  PUBLIC_URL: z.string(),
  MAIL_FROM: z.string(),
  REPLY_DOMAIN: z.string(),
  CONFIGURATION_SET: z.string(),
  RAW_MAIL_BUCKET: z.string(),
});

/** What every step that sends mail or opens tasks is given; called by handlers only. */
export const mailSurroundings = () => {
  const environment = readEnvironment(environmentSchema);
  const table = makeTable(environment.TABLE_NAME);
  return withManager({
    table,
    now,
    programme: environment.PROGRAMME,
    publicUrl: environment.PUBLIC_URL,
    organiser: `sessions@${environment.REPLY_DOMAIN}`,
    concerns: makeConcerns(table),
    events: makeEvents(table),
    pairs: makePairs(table),
    people: makePeople(table),
    tasks: makeTasks(table),
    supplies: makeSupplies(table),
    letters: makeLetters(table),
    links: makeLinks(table, now),
    sent: makeSent(table),
    rawMails: makeObjects(environment.RAW_MAIL_BUCKET),
    mailer: makeMailer({
      from: environment.MAIL_FROM,
      senderName: environment.PROGRAMME.senderName,
      replyDomain: environment.REPLY_DOMAIN,
      configurationSet: environment.CONFIGURATION_SET,
    }),
  });
};

/** What a step is given that only reads and writes the table. */
export const tableSurroundings = () => {
  const environment = readEnvironment(environmentSchema.pick({ TABLE_NAME: true, PROGRAMME: true, PUBLIC_URL: true }));
  const table = makeTable(environment.TABLE_NAME);
  return {
    table,
    now,
    programme: environment.PROGRAMME,
    publicUrl: environment.PUBLIC_URL,
    concerns: makeConcerns(table),
    pairs: makePairs(table),
    supplies: makeSupplies(table),
  };
};
