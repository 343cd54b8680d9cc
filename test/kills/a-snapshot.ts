import { Desk, type ExecutionView } from '../../local/story/desk.ts';

/** What one person was sent on one day about one thing: what a death kept from being said at once is said minutes later. */
export interface SentMail {
  /** SES's id. */
  messageId: string;
  what: string;
}

export interface Timer {
  /** ISO 8601. */
  at: string;
  what: string;
}

export interface Snapshot {
  mails: SentMail[];
  /** Where each execution stands. */
  executions: string[];
  timers: Timer[];
  arrived: string[];
  /** Rooms, and what was buried in a dead-letter queue. */
  rest: string[];
}

/**
 * A death between counting an entry into Contact and answering has it counted again, and names are made of the count: which it was says
 * nothing. An entry too many would still show, by the executions that it left.
 */
const ofAnyEntry = (words: string): string => words.replace(/(dnd-\d{3}-\d+)-\d+\b/g, '$1-n');

interface Told {
  messageId: string;
  to: string;
  date: string;
  subject: string;
}

/** All that a host tells of its state once nothing is under way, in words that are the same for two hosts that lived the same. */
export const takeSnapshot = async (url: string): Promise<Snapshot> => {
  const desk = new Desk(url);
  await desk.settled();
  const mails = await desk.get<Told[]>('/local/mail');
  const { due } = await desk.get<{ due: Timer[] }>('/local/clock');
  const arrived = await desk.get<{ source: string }[]>('/local/arrived');
  const executions = await desk.get<ExecutionView[]>('/local/executions');
  return {
    mails: mails.map(({ messageId, to, date, subject }) => ({
      messageId,
      what: `${date.slice(0, 10)} ${to} ${subject}`,
    })),
    executions: executions
      .map(({ machine, name, status, currentSteps }) => ofAnyEntry([machine, name, status, ...currentSteps].join(' ')))
      .sort(),
    timers: due.map(({ at, what }) => ({ at, what: ofAnyEntry(what) })),
    arrived: arrived.map(({ source }) => source).sort(),
    rest: [
      `${(await desk.get<unknown[]>('/local/spaces')).length} rooms`,
      `${(await desk.get<unknown[]>('/local/queues')).length} buried`,
    ],
  };
};
