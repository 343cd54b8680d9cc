import { DateTime } from 'luxon';
import type { Choice } from '../../domain/concepts/choice.ts';
import type { Pair, Side } from '../../domain/concepts/pair.ts';
import type { Person, PersonRole } from '../../domain/concepts/person.ts';
import type { Plan } from '../../domain/concepts/plan.ts';
import type { Session } from '../../domain/concepts/session.ts';
import { programmeSchema } from '../../domain/programme.ts';
import { makeAsks } from '../../lambdas/adapters/asks.ts';
import { makeChoices } from '../../lambdas/adapters/choices.ts';
import { makeConcerns } from '../../lambdas/adapters/concerns.ts';
import { makeDrafts } from '../../lambdas/adapters/drafts.ts';
import { makeEvents } from '../../lambdas/adapters/events.ts';
import { makeLetters } from '../../lambdas/adapters/letters.ts';
import { makeLinks } from '../../lambdas/adapters/links.ts';
import type { MailToSend } from '../../lambdas/adapters/mail.ts';
import { makeNews } from '../../lambdas/adapters/news.ts';
import { makePairs } from '../../lambdas/adapters/pairs.ts';
import { makePeople } from '../../lambdas/adapters/people.ts';
import { makePlans } from '../../lambdas/adapters/plans.ts';
import { makeSent } from '../../lambdas/adapters/sent.ts';
import { makeSessionRecords } from '../../lambdas/adapters/session-records.ts';
import { makeSessions } from '../../lambdas/adapters/sessions.ts';
import { makeSignals } from '../../lambdas/adapters/signals.ts';
import { makeSlots } from '../../lambdas/adapters/slots.ts';
import { makeSupplies } from '../../lambdas/adapters/supplies.ts';
import type { Table } from '../../lambdas/adapters/table.ts';
import { makeTasks } from '../../lambdas/adapters/tasks.ts';
import { rememberHere } from '../../lambdas/shared/whose/whose.tsx';
import { aFakeGoogle } from './a-fake-google.ts';

/** Monday 2 March 2026 at 10:00 in London. */
export const NOW = DateTime.fromISO('2026-03-02T10:00:00', { zone: 'Europe/London' });
/** Tuesday 10 March 2026, 11:00 to 11:30 in London. */
export const STARTS = DateTime.fromISO('2026-03-10T11:00:00', { zone: 'Europe/London' });

export const PROGRAMME = programmeSchema.parse({
  manager: { name: 'Laura Bertie', email: 'manager@breakthrough.example' },
  safeguardingAlternate: { name: 'Sam Kerr', email: 'safe@breakthrough.example' },
  phoneNumber: '01382 000000',
  textNumber: '07700 900000',
});

const NAMES: Record<'coordinator' | Side, [string, string]> = {
  coordinator: ['Morag', 'Bell'],
  mentor: ['Donald', 'Munro'],
  mentee: ['Ailsa', 'Reid'],
  parent: ['Fiona', 'Reid'],
};

const aPerson = (pairId: string, role: keyof typeof NAMES): Person => ({
  id: `${pairId}-${role}`,
  role: role satisfies PersonRole,
  first: NAMES[role][0],
  last: NAMES[role][1],
  email: `${role}@${pairId}.example`,
  route: 'mail',
  language: 'en',
  doNotWrite: false,
  pvgUntil: '2027-01-01',
});

export const aPair = (id: string, over: Partial<Pair> = {}): Pair => ({
  id,
  ref: `DND-${id}`,
  school: { id: 'grove', name: 'Grove Academy' },
  coordinatorId: `${id}-coordinator`,
  mentorId: `${id}-mentor`,
  menteeId: `${id}-mentee`,
  parentId: `${id}-parent`,
  generation: 1,
  entry: 1,
  round: 1,
  standing: 'active',
  standingSince: '2026-03-01T09:00:00.000Z',
  messagesAlready: false,
  ...over,
});

export const aChoice = (pairId: string, side: Side, over: Partial<Choice> = {}): Choice => ({
  side,
  personId: `${pairId}-${side}`,
  answer: 'yes',
  ways: ['messages', 'meet-video'],
  refused: [],
  times: [],
  at: '2026-03-01T09:00:00.000Z',
  route: 'page',
  round: 1,
  ...over,
});

export const aSession = (pairId: string, over: Partial<Session> = {}): Session => ({
  id: `${pairId}.1`,
  pairId,
  number: 1,
  way: 'meet-video',
  coordinatorId: `${pairId}-coordinator`,
  mentorId: `${pairId}-mentor`,
  startsAt: STARTS.toUTC().toISO() ?? '',
  endsAt: STARTS.plus({ minutes: 30 }).toUTC().toISO() ?? '',
  status: 'planned',
  sequence: 0,
  ...over,
});

/** A session whose room has been made. */
export const withSpace = (pairId: string, over: Partial<Session> = {}): Session =>
  aSession(pairId, { status: 'invited', space: 'spaces/a', meetingUri: 'https://meet.example/abc', ...over });

export const aPlan = (pairId: string, over: Partial<Plan> = {}): Plan => ({
  pairId,
  round: 1,
  ways: ['messages', 'meet-video'],
  slot: { way: 'meet-video', weekday: 2, time: '11:00', minutes: 30 },
  every: 1,
  startsOn: '2026-03-09',
  status: 'agreed',
  proposedBy: `${pairId}-coordinator`,
  proposedAt: '2026-03-01T09:00:00.000Z',
  ...over,
});

const adaptersOf = (table: Table, now: () => DateTime) => ({
  asks: makeAsks(table),
  choices: makeChoices(table),
  concerns: makeConcerns(table),
  drafts: makeDrafts(table),
  events: makeEvents(table),
  letters: makeLetters(table),
  links: makeLinks(table, now),
  news: makeNews(table),
  pairs: makePairs(table),
  people: makePeople(table),
  plans: makePlans(table),
  sent: makeSent(table),
  records: makeSessionRecords(table),
  sessions: makeSessions(table),
  signals: makeSignals(table),
  slots: makeSlots(table),
  supplies: makeSupplies(table),
  tasks: makeTasks(table),
});

let pairs = 0;

/** A pair of its own, all of whom agree to video, with real adapters, kept mails and workflows, and a room to stand in. */
export const aWorld = async (table: Table, over: { pair?: Partial<Pair>; people?: Partial<Person>[] } = {}) => {
  pairs += 1;
  const pairId = `p${pairs}`;
  const clock: { at: DateTime } = { at: NOW };
  const adapters = adaptersOf(table, () => clock.at);
  await adapters.pairs.putPair(aPair(pairId, over.pair));
  for (const role of ['coordinator', 'mentor', 'mentee', 'parent'] as const) {
    const own = over.people?.find((person) => person.role === role);
    await adapters.people.putPerson({ ...aPerson(pairId, role), ...own });
  }
  for (const side of ['mentor', 'mentee', 'parent'] as const)
    await adapters.choices.putChoice(pairId, aChoice(pairId, side));
  const mails: MailToSend[] = [];
  const told: { token: string; output: Record<string, unknown> }[] = [];
  const texts = new Map<string, string>();
  let ids = 0;
  return {
    pairId,
    sessionId: `${pairId}.1`,
    clock,
    mails,
    told,
    texts,
    deps: {
      ...adapters,
      google: aFakeGoogle(),
      newId: () => `generated-${++ids}`,
      now: () => clock.at,
      programme: PROGRAMME,
      publicUrl: 'https://mentoring.example',
      organiser: 'mentoring@breakthrough.example',
      mailer: {
        send: async (mail: MailToSend) => {
          mails.push(mail);
          return `message-${mails.length}`;
        },
      },
      rawMails: {
        putText: async (key: string, text: string) => {
          texts.set(key, text);
        },
        getText: async (key: string) => texts.get(key),
      },
      workflows: {
        succeedTask: async (token: string, output: Record<string, unknown>) => {
          told.push({ token, output });
          return 'told' as const;
        },
      },
    },
    put: async (session: Session) => await adapters.sessions.putSession(session),
    session: async () => await adapters.sessions.getSession(pairId, `${pairId}.1`),
    withdraw: async (side: Side) =>
      await adapters.choices.putChoice(
        pairId,
        aChoice(pairId, side, { answer: 'no', at: new Date(clock.at.toMillis()).toISOString() }),
      ),
    tasks: async () => (await adapters.tasks.listOpenTasks()).filter((task) => task.pairId === pairId),
  };
};
export type AWorld = Awaited<ReturnType<typeof aWorld>>;

/** The cookies of a browser in which both guests have said that their links are theirs. */
export const knownIn = async ({ pairId, deps }: AWorld): Promise<Record<string, string>> => {
  const browser = { mark: 'known-browser', carries: {} };
  for (const party of ['mentor', 'mentee'] as const) await rememberHere({ pairId, party, browser }, deps);
  return { mark: browser.mark };
};
