import { DateTime } from 'luxon';
import type { Pair } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import { programmeSchema } from '../../domain/programme.ts';
import { makeAsks } from '../../lambdas/adapters/asks.ts';
import { makeChoices } from '../../lambdas/adapters/choices.ts';
import { makeConcerns } from '../../lambdas/adapters/concerns.ts';
import { makeConsents } from '../../lambdas/adapters/consents.ts';
import { makeEvents } from '../../lambdas/adapters/events.ts';
import { makeInbound } from '../../lambdas/adapters/inbound.ts';
import { makeLetters } from '../../lambdas/adapters/letters.ts';
import { makeLinks } from '../../lambdas/adapters/links.ts';
import type { MailToSend } from '../../lambdas/adapters/mail.ts';
import { makeMessages } from '../../lambdas/adapters/messages.ts';
import { makeNews } from '../../lambdas/adapters/news.ts';
import { makePairs } from '../../lambdas/adapters/pairs.ts';
import { makePeople } from '../../lambdas/adapters/people.ts';
import { makePlans } from '../../lambdas/adapters/plans.ts';
import { makeSent } from '../../lambdas/adapters/sent.ts';
import { makeSessions } from '../../lambdas/adapters/sessions.ts';
import { makeSignals } from '../../lambdas/adapters/signals.ts';
import { makeSupplies } from '../../lambdas/adapters/supplies.ts';
import type { Table } from '../../lambdas/adapters/table.ts';
import { makeTasks } from '../../lambdas/adapters/tasks.ts';
import { withManager } from '../../lambdas/shared/tasks/manager.ts';
import { aTable } from '../a-table.ts';
import { memoryObjects } from './memory-objects.ts';

export const PROGRAMME = programmeSchema.parse({
  manager: { name: 'Laura Bertie', email: 'laura.bertie@example.org' },
  safeguardingAlternate: { name: 'Morag Sinclair', email: 'morag.sinclair@example.org' },
  phoneNumber: '01382 496 0101',
  textNumber: '07700 900 101',
});

/** Monday 4 May 2026 is a holiday in Scotland; Tuesday 5 May, 10:00 in London, is a working day. */
export const TUESDAY = DateTime.fromISO('2026-05-05T10:00', { zone: 'Europe/London' });

const person = (id: string, role: Person['role'], over: Partial<Person>): Person => ({
  id,
  role,
  first: role,
  last: 'Surname',
  email: `${id}@example.org`,
  route: 'mail',
  language: 'en',
  doNotWrite: false,
  ...over,
});

export const aPair = (over: Partial<Pair> = {}): Pair => ({
  id: 'p1',
  ref: 'P1',
  school: { id: 'grove', name: 'Grove Academy' },
  coordinatorId: 'p1-coordinator',
  mentorId: 'p1-mentor',
  menteeId: 'p1-mentee',
  parentId: 'p1-parent',
  generation: 1,
  entry: 1,
  round: 1,
  standing: 'asking',
  standingSince: '2026-05-01T09:00:00.000Z',
  messagesAlready: false,
  ...over,
});

export type PeopleChanges = Partial<Record<'mentor' | 'mentee' | 'parent' | 'coordinator', Partial<Person>>>;

/** The table in memory with its real adapters; mail, workflows and objects are written down. `clock.now` is moved by hand. */
export const anAskingWorld = async (store?: { table: Table; stop(): Promise<void> }) => {
  const { table, stop } = store ?? (await aTable());
  const clock: { now: DateTime } = { now: TUESDAY };
  const now = () => clock.now;
  const mails: (MailToSend & { at: DateTime })[] = [];
  const told: { token: string; output?: unknown; error?: string }[] = [];
  const started: { pairId?: string | undefined; concernId: string }[] = [];
  const executions: { machine: string; name: string; input: Record<string, unknown> }[] = [];
  const rawMails = memoryObjects();
  const people = makePeople(table);
  const pairs = makePairs(table);
  const letters = makeLetters(table);
  const deps = {
    table,
    now,
    programme: PROGRAMME,
    publicUrl: 'https://mentoring.example.org',
    replyDomain: 'reply.example.org',
    events: makeEvents(table),
    inbound: makeInbound(table),
    asks: makeAsks(table),
    choices: makeChoices(table),
    concerns: makeConcerns(table),
    consents: makeConsents(table),
    messages: makeMessages(table),
    relayMachineArn: 'message-relay',
    signals: makeSignals(table),
    news: makeNews(table),
    plans: makePlans(table),
    sessions: makeSessions(table),
    startConcern: async (concern: { pairId?: string | undefined; concernId: string }) => void started.push(concern),
    supplies: makeSupplies(table),
    pairs,
    people,
    tasks: makeTasks(table),
    letters,
    links: makeLinks(table, now),
    sent: makeSent(table),
    rawMails,
    mailer: {
      send: async (mail: MailToSend) => {
        mails.push({ ...mail, at: clock.now });
        return `ses-${mails.length}`;
      },
    },
    workflows: {
      startMachine: async (machine: string, name: string, input: Record<string, unknown>) => {
        if (executions.some((each) => each.name === name)) return 'known' as const;
        executions.push({ machine, name, input });
        return 'started' as const;
      },
      succeedTask: async (token: string, output: Record<string, unknown>) => {
        told.push({ token, output });
        return 'told' as const;
      },
      failTask: async (token: string, error: string) => {
        told.push({ token, error });
        return 'told' as const;
      },
    },
  };
  return {
    deps: withManager(deps),
    clock,
    mails,
    told,
    /** Concerns to which calls began. */
    started,
    /** Executions, by their names. */
    executions,
    rawMails,
    stop,
    /** Some seconds pass: no function that writes a mail lives that long. */
    later: () => {
      clock.now = clock.now.plus({ seconds: 40 });
    },
    /** Mails to one person, by the beginning of their key. */
    mailsTo: (personId: string, key = '') =>
      mails.filter(({ to, tags }) => to.email === `${personId}@example.org` && tags.key.startsWith(key)),
    /** Somebody beside the four people of a pair. */
    addPerson: async (id: string, role: Person['role']): Promise<boolean> =>
      await people.putPerson(person(id, role, { first: 'Robin' })),
    /** A pair `id` with its four people, all reached by mail unless changed. */
    enrol: async (id: string, changes: PeopleChanges = {}, over: Partial<Pair> = {}): Promise<Pair> => {
      for (const role of ['mentor', 'mentee', 'parent', 'coordinator'] as const)
        await people.putPerson(
          person(`${id}-${role}`, role, { first: `${role[0]?.toUpperCase()}${role.slice(1)}`, ...changes[role] }),
        );
      const pair = aPair({
        id,
        ref: id.toUpperCase(),
        coordinatorId: `${id}-coordinator`,
        mentorId: `${id}-mentor`,
        menteeId: `${id}-mentee`,
        parentId: `${id}-parent`,
        ...over,
      });
      await letters.putMembership(pair.mentorId, { pairId: id, party: 'mentor' });
      await letters.putMembership(pair.parentId, { pairId: id, party: 'parent' });
      if (pair.secondParentId !== undefined)
        await letters.putMembership(pair.secondParentId, { pairId: id, party: 'second-parent' });
      await pairs.putPair(pair);
      return pair;
    },
  };
};
export type AskingWorld = Awaited<ReturnType<typeof anAskingWorld>>;
