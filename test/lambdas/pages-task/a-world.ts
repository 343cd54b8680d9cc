import { DateTime } from 'luxon';
import type { Ask } from '../../../domain/concepts/ask.ts';
import type { Choices } from '../../../domain/concepts/choice.ts';
import { type Decision, type Note, standOfConcerns } from '../../../domain/concepts/concern.ts';
import type { Confirmation } from '../../../domain/concepts/consent.ts';
import type { LinkTarget } from '../../../domain/concepts/link.ts';
import { MESSAGE_MOVES, type Message } from '../../../domain/concepts/message.ts';
import type { News } from '../../../domain/concepts/news.ts';
import type { Pair } from '../../../domain/concepts/pair.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import type { Plan } from '../../../domain/concepts/plan.ts';
import type { Reopening } from '../../../domain/concepts/reopening.ts';
import type { Session } from '../../../domain/concepts/session.ts';
import type { Attestation, SessionRecord } from '../../../domain/concepts/session-record.ts';
import { SUPPLY_MOVES, type Supply } from '../../../domain/concepts/supply.ts';
import type { Task } from '../../../domain/concepts/task.ts';
import { programmeSchema } from '../../../domain/programme.ts';
import type { AuditEvent } from '../../../lambdas/adapters/events.ts';
import type { PagesTaskDeps } from '../../../lambdas/pages-task/deps.ts';
import { makePagesTask } from '../../../lambdas/pages-task/pages-task.ts';
import type { WebRequest, WebResponse } from '../../../lambdas/shared/http/web.ts';

/** Tuesday 9 June 2026, 10:00 in London. */
export const NOW = DateTime.fromISO('2026-06-09T10:00', { zone: 'Europe/London' });
export const NOW_INSTANT = '2026-06-09T09:00:00.000Z';
export const TOKEN = '0123456789abcdefghjkmnpqrs';
/** Of a link whose time is up, and of one that belongs to another door. */
export const OLD_TOKEN = 'z'.repeat(26);
export const PARENT_TOKEN = 'y'.repeat(26);

export const aPerson = (fields: Partial<Person> & Pick<Person, 'id' | 'role'>): Person => ({
  first: 'Morag',
  last: 'Bell',
  route: 'mail',
  language: 'en',
  doNotWrite: false,
  ...fields,
});

export const aPair = (fields: Partial<Pair> = {}): Pair => ({
  id: 'pair1',
  ref: 'DM-0012',
  school: { id: 'grove', name: 'Grove Academy' },
  coordinatorId: 'c1',
  mentorId: 'm1',
  menteeId: 'y1',
  parentId: 'p1',
  generation: 1,
  entry: 1,
  round: 1,
  standing: 'asking',
  standingSince: NOW_INSTANT,
  messagesAlready: false,
  ...fields,
});

export const anAsk = (fields: Partial<Ask> = {}): Ask & { opening: number } => ({
  id: 'take-part.mentee.1',
  pairId: 'pair1',
  kind: 'take-part',
  side: 'mentee',
  personId: 'y1',
  ways: ['messages', 'meet-video', 'meet-audio', 'meet-chat'],
  openedAt: NOW_INSTANT,
  closesAt: '2026-06-23T09:00:00.000Z',
  reminders: 0,
  opening: 1,
  ...fields,
});

export const aTask = (fields: Partial<Task> & Pick<Task, 'kind' | 'ref'>): Task => ({
  id: `${fields.kind}.${fields.ref}`,
  pairId: 'pair1',
  ownerId: 'c1',
  openedAt: NOW_INSTANT,
  dueAt: '2026-06-12T16:00:00.000Z',
  ...fields,
});

export const PEOPLE: Person[] = [
  aPerson({ id: 'c1', role: 'coordinator' }),
  aPerson({ id: 'm1', role: 'mentor', first: 'Donald', last: 'Kerr' }),
  aPerson({
    id: 'y1',
    role: 'mentee',
    first: 'Ailsa',
    last: 'Reid',
    route: 'phone',
    phone: '07700 900222',
    accessNeeds: 'Needs time to answer',
  }),
  aPerson({ id: 'p1', role: 'parent', first: 'Fiona', last: 'Reid', consentKind: 'carer', phone: '07700 900333' }),
];

const programme = programmeSchema.parse({
  manager: { name: 'Laura Bertie', email: 'laura@example.org' },
  safeguardingAlternate: { name: 'Sam Reid', email: 'sam@example.org' },
  phoneNumber: '01382 000000',
  textNumber: '07700 900000',
});

interface Start {
  task: Task;
  /** Instead of the four of the pair. */
  people?: Person[];
  pair?: Pair;
  otherPairs?: Pair[];
  otherTasks?: Task[];
  events?: AuditEvent[];
  /** Those raised about the pair, by their ids, and what was decided before. */
  concerns?: string[];
  decided?: Decision[];
  ask?: Ask & { opening: number };
  /** Others that the same person is asked, about the young people of other pairs. */
  otherAsks?: (Ask & { opening: number })[];
  choices?: Choices;
  confirmations?: Confirmation[];
  plan?: Plan;
  session?: Session;
  /** Of the same day. */
  otherSessions?: Session[];
  record?: SessionRecord;
  otherRecords?: SessionRecord[];
  news?: News;
  supplies?: Supply[];
  reopening?: Reopening;
  messages?: Message[];
  /** Of the young person. */
  birthMonth?: string | undefined;
  words?: Record<string, string>;
  /** What recording an answer, or a change of mind, comes to. */
  recorded?: 'recorded' | 'too-late';
  changed?: 'changed' | 'same';
  /** Units of the coordinator's days that are taken, by date. */
  taken?: Record<string, [number, string][]>;
  /** What else their calendar holds, if it can be read. */
  busy?: { startsAt: string; endsAt: string }[] | 'unreadable';
}

/** A world of one task, kept in memory. `did` lists all effects in order. */
export const aWorld = ({
  pair = aPair(),
  otherPairs = [],
  otherTasks = [],
  words = {},
  taken = {},
  busy = [],
  people = PEOPLE,
  ...start
}: Start) => {
  const did: [string, unknown][] = [];
  const concerns = (start.concerns ?? []).map((id) => ({ id }));
  const notes: Note[] = [];
  const decided = [...(start.decided ?? [])];
  const events: AuditEvent[] = [...(start.events ?? [])];
  const note = (name: string) => async (value: unknown) => {
    did.push([name, value]);
  };
  const kept = {
    task: start.task,
    plan: start.plan,
    sessions: new Map(
      [...(start.session === undefined ? [] : [start.session]), ...(start.otherSessions ?? [])].map((one) => [
        one.id,
        one,
      ]),
    ),
    attestations: new Map<string, Attestation>(),
    supplies: [...(start.supplies ?? [])],
    messages: [...(start.messages ?? [])],
  };
  let asks = [...(start.ask === undefined ? [] : [start.ask]), ...(start.otherAsks ?? [])];
  const needed = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('not in this world');
    return value;
  };
  const targets = new Map<string, LinkTarget>([
    [TOKEN, { kind: 'task', taskId: start.task.id, personId: start.task.ownerId }],
    [PARENT_TOKEN, { kind: 'person', pairId: 'pair1', personId: 'p1', side: 'parent' }],
  ]);
  const deps: PagesTaskDeps = {
    tasks: {
      getTask: async (id) => [kept.task, ...otherTasks].find((task) => task.id === id),
      listOpenTasks: async () => otherTasks,
      completeTask: async (id, done) => {
        if (id !== kept.task.id) return undefined;
        if (kept.task.doneAt !== undefined) return { task: kept.task, first: false };
        if (done.meets !== undefined && done.meets !== kept.task.meets?.size) return undefined;
        kept.task = { ...kept.task, doneAt: done.at, doneBy: done.by, outcome: done.outcome };
        return { task: kept.task, first: true };
      },
      markTold: async () => {},
    },
    letters: {
      listMemberships: async () => [pair, ...otherPairs].map(({ id }) => ({ pairId: id, party: 'parent' })),
    },
    links: {
      readLink: async (token) => {
        const target = targets.get(token);
        return target && { target, createdAt: NOW_INSTANT, expiresAt: '2027-06-09T09:00:00.000Z' };
      },
      whyDead: async (token) => (token === OLD_TOKEN ? 'too-old' : 'unknown'),
    },
    people: {
      changePerson: async (_before, after) => {
        did.push(['changePerson', after]);
      },
      getPerson: async (id) => {
        const person = needed(people.find((each) => each.id === id));
        return person.role === 'mentee' ? { ...person, birthMonth: start.birthMonth } : person;
      },
    },
    pairs: {
      getPair: async (id) => otherPairs.find((other) => other.id === id) ?? pair,
      listPairs: async ({ after }) => (after === '' ? [pair, ...otherPairs] : []),
    },
    asks: {
      getAsk: async (pairId, id) => asks.find((ask) => ask.pairId === pairId && ask.id === id),
      listAsks: async (pairId) => asks.filter((ask) => ask.pairId === pairId),
      markAsk: async (_pairId, _id, marks) => {
        did.push(['markAsk', marks]);
        return start.ask;
      },
    },
    choices: { getChoices: async () => start.choices ?? {} },
    concerns: {
      decideConcern: async (_pairId, decision) => {
        decided.push(decision);
        did.push(['decideConcern', decision]);
        return true;
      },
      settleDoubt: async (_pairId, look) => {
        did.push(['settleDoubt', look]);
        return true;
      },
      standOf: async () => standOfConcerns(concerns, decided),
      readConcerns: async () => ({ concerns: [], decided, notes, doubts: [], looks: [] }),
      appendNote: async (_pairId, note) => notes.every(({ id }) => id !== note.id) && notes.push(note) > 0,
    },
    consents: {
      listConfirmations: async () => start.confirmations ?? [],
      appendConfirmation: async (confirmation) => {
        did.push(['appendConfirmation', confirmation]);
        return true;
      },
    },
    plans: {
      getPlan: async () => kept.plan,
      putPlan: async (plan) => {
        kept.plan = plan;
        did.push(['putPlan', plan]);
      },
    },
    sessions: {
      getSession: async (_pairId, id) => needed(kept.sessions.get(id)),
      updateSession: async (_pairId, id, fields) => {
        const after = { ...needed(kept.sessions.get(id)), ...fields };
        kept.sessions.set(id, after);
        did.push(['updateSession', fields]);
        return after;
      },
    },
    records: {
      findRecord: async (_pairId, id) =>
        [...(start.record === undefined ? [] : [start.record]), ...(start.otherRecords ?? [])].find(
          ({ sessionId }) => sessionId === id,
        ),
      appendAttestation: async (given) => {
        const stands = kept.attestations.get(given.sessionId) ?? given;
        kept.attestations.set(given.sessionId, stands);
        if (stands === given) did.push(['appendAttestation', given]);
        return stands;
      },
    },
    supplies: {
      getSupply: async (_pairId, id) => kept.supplies.find((supply) => supply.id === id),
      listSupplies: async () => kept.supplies,
      moveSupply: async ({ id, event }) => {
        const before = needed(kept.supplies.find((supply) => supply.id === id));
        const status = SUPPLY_MOVES[before.status][event];
        if (status === undefined) return undefined;
        kept.supplies = kept.supplies.map((supply) => (supply.id === id ? { ...supply, status } : supply));
        did.push(['moveSupply', event]);
        return { ...before, status };
      },
    },
    messages: {
      getMessage: async (_pairId, id) => kept.messages.find((message) => message.id === id),
      listMessages: async () => kept.messages,
      moveMessage: async ({ id }, event, fields) => {
        const before = needed(kept.messages.find((message) => message.id === id));
        const status = MESSAGE_MOVES[before.status][event];
        if (status === undefined) return undefined;
        const after = { ...before, ...fields, status };
        kept.messages = kept.messages.map((message) => (message.id === id ? after : message));
        did.push(['moveMessage', { event, ...fields }]);
        return after;
      },
    },
    slots: { takenUnits: async (_personId, date) => new Map(taken[date] ?? []) },
    calendars: { busyTimes: async () => (busy === 'unreadable' ? undefined : busy) },
    news: {
      getNews: async () => start.news,
      keepFrom: async (_news, parties) => {
        did.push(['keepFrom', parties]);
      },
      settleNews: async (_pairId, _id, as) => {
        did.push(['settleNews', as]);
        return true;
      },
    },
    events: {
      appendEvent: async (_pairId, event) => {
        events.push(event);
        did.push(['event', { kind: event.kind, by: event.by }]);
        return true;
      },
      listEvents: async () => events,
    },
    rawMails: {
      putText: async (key, text) => {
        words[key] = text;
        did.push(['putText', { key, text }]);
      },
      getText: async (key) => words[key],
      getBytes: async (key) => (words[key] === undefined ? undefined : new TextEncoder().encode(words[key])),
    },
    workflows: {
      succeedTask: async (token, output) => {
        did.push(['succeedTask', { token, output }]);
        return 'told';
      },
    },
    recordAnswer: async (given) => {
      did.push(['recordAnswer', given]);
      asks = asks.map((ask) =>
        ask.pairId === given.pairId && ask.id === given.askId ? { ...ask, answer: given.answer } : ask,
      );
      return { outcome: start.recorded ?? 'recorded' };
    },
    changeMind: async (change) => {
      did.push(['changeMind', change]);
      return start.changed ?? 'changed';
    },
    invalidateAnswer: async (wish) => {
      did.push(['invalidateAnswer', wish]);
      return 'invalidated';
    },
    raiseSignal: note('raiseSignal'),
    raiseConcern: note('raiseConcern'),
    takeMessage: note('takeMessage'),
    newId: () => 'generated-1',
    needSupplies: note('needSupplies'),
    tryAgain: async ({ time }) => void did.push(['tryAgain', time]),
    takeLeave: note('takeLeave'),
    assignCoordinator: note('assignCoordinator'),
    setEnding: async ({ kind, on, by }) => void did.push(['setEnding', { kind, on, by }]),
    clearEnding: async ({ id }, by) => void did.push(['clearEnding', { id, by }]),
    startReopening: note('startReopening'),
    reopenings: { findReopening: async () => start.reopening },
    programme,
    publicUrl: 'https://mentoring.example.org',
    now: () => NOW,
  };
  const visit = makePagesTask(deps);
  const request = (fields: Partial<WebRequest>): WebRequest => ({
    method: 'GET',
    path: '/t/x',
    params: { token: TOKEN },
    query: {},
    cookies: {},
    form: new URLSearchParams(),
    ...fields,
  });
  return {
    open: visit,
    did,
    effects: () => did.map(([name]) => name),
    task: () => kept.task,
    /** Another Meet ends, and comes to the page. */
    addMeet: (session: Session) => {
      kept.sessions.set(session.id, session);
      kept.task = { ...kept.task, meets: new Set([...(kept.task.meets ?? []), session.id]) };
    },
    message: (id: string) => kept.messages.find((message) => message.id === id),
    get: async (fields: Partial<WebRequest> = {}): Promise<WebResponse> => await visit(request(fields)),
    post: async (form: string, fields: Partial<WebRequest> = {}): Promise<WebResponse> =>
      await visit(request({ method: 'POST', form: new URLSearchParams(form), ...fields })),
  };
};
