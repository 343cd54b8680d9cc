import { DateTime } from 'luxon';
import type { Choice, Choices } from '../../../domain/concepts/choice.ts';
import type { LinkTarget } from '../../../domain/concepts/link.ts';
import type { Message } from '../../../domain/concepts/message.ts';
import type { Pair, Side } from '../../../domain/concepts/pair.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import type { Plan } from '../../../domain/concepts/plan.ts';
import type { Session } from '../../../domain/concepts/session.ts';
import type { Task } from '../../../domain/concepts/task.ts';
import { programmeSchema } from '../../../domain/programme.ts';
import type { StoredAsk } from '../../../lambdas/adapters/asks.ts';
import type { Draft, DraftKey } from '../../../lambdas/adapters/drafts.ts';
import type { PagesPersonDeps } from '../../../lambdas/pages-person/deps.ts';
import { makePagesPerson } from '../../../lambdas/pages-person/pages-person.tsx';
import type { WebRequest, WebResponse } from '../../../lambdas/shared/http/web.ts';
import { english } from '../../../views/languages/en/english.ts';
import type { Language } from '../../../views/languages/language.ts';
import { anAsk } from '../../an-ask.ts';

/** Of links that were ours: the time of one is up, the other was taken back. */
export const OLD_TOKEN = 'z'.repeat(26);
export const WITHDRAWN_TOKEN = 'y'.repeat(26);
export const TOKEN = '0123456789abcdefghjkmnpqrs';
/** When the link at the door was made. */
export const LINK_MADE = '2026-05-04T09:00:00.000Z';
export const NOW = DateTime.fromISO('2026-05-05T10:00:00', { zone: 'Europe/London' });

export const programme = programmeSchema.parse({
  manager: { name: 'Laura Bertie', email: 'manager@breakthrough.example' },
  safeguardingAlternate: { name: 'Sam Kerr', email: 'safe@breakthrough.example' },
  phoneNumber: '01382 000000',
  textNumber: '07700 900000',
});

const aPerson = (id: string, role: Person['role'], name: [string, string]): Person => ({
  id,
  role,
  first: name[0],
  last: name[1],
  route: 'mail',
  language: 'en',
  doNotWrite: false,
});

const PEOPLE: Record<string, Person> = {
  iain: aPerson('iain', 'mentor', ['Iain', 'Munro']),
  ailsa: aPerson('ailsa', 'mentee', ['Ailsa', 'Reid']),
  fiona: aPerson('fiona', 'parent', ['Fiona', 'Reid']),
  moira: aPerson('moira', 'coordinator', ['Moira', 'Grant']),
};

const peopleOf = ({ called }: World): Record<string, Person> =>
  called === undefined
    ? PEOPLE
    : Object.fromEntries(Object.values(PEOPLE).map(({ id, role }) => [id, aPerson(id, role, called)]));

const PERSON_OF: Record<Side, string> = { mentor: 'iain', mentee: 'ailsa', parent: 'fiona' };

export const aPair = (over: Partial<Pair> = {}): Pair => ({
  id: 'p1',
  ref: 'GROVE-1',
  school: { id: 'grove', name: 'Grove Academy' },
  coordinatorId: 'moira',
  mentorId: 'iain',
  menteeId: 'ailsa',
  parentId: 'fiona',
  generation: 1,
  entry: 1,
  round: 1,
  standing: 'asking',
  standingSince: '2026-05-04T09:00:00.000Z',
  messagesAlready: false,
  ...over,
});

export const aChoice = (side: Side, over: Partial<Choice> = {}): Choice => ({
  side,
  personId: PERSON_OF[side],
  answer: 'yes',
  ways: ['messages', 'meet-video'],
  refused: [],
  times: [],
  at: '2026-05-05T09:00:00.000Z',
  route: 'page',
  round: 1,
  ...over,
});

export const askOf = (side: Side, over: Partial<StoredAsk> = {}): StoredAsk => ({
  ...anAsk({
    id: side === 'parent' ? 'consent.parent.1' : `take-part.${side}.1`,
    kind: side === 'parent' ? 'consent' : 'take-part',
    side,
    ...over,
  }),
  opening: 1,
});

export interface World {
  side: Side;
  ask?: StoredAsk | undefined;
  pair: Pair;
  choices: Choices;
  plan?: Plan | undefined;
  sessions: Session[];
  messages?: Message[] | undefined;
  target?: LinkTarget | undefined;
  /** Written, approved and switched on; everybody reads the last of them. */
  languages: readonly Language[];
  /** From when on links of whoever is at the door may be theirs: those before went to another address. */
  linksFrom?: string | undefined;
  /** What everybody is called, instead of a name each. */
  called?: [first: string, last: string] | undefined;
}

const targetOf = ({ side, ask, target }: World): LinkTarget =>
  target ??
  (ask === undefined
    ? { kind: 'person', pairId: 'p1', personId: PERSON_OF[side], side }
    : { kind: 'ask', pairId: 'p1', askId: ask.id, personId: PERSON_OF[side], side });

/** `t1` is about the pair, `programme` about none. */
const TASKS: Record<string, Task> = Object.fromEntries(
  [
    { id: 't1', kind: 'ask-person' as const, pairId: 'p1' },
    { id: 'programme', kind: 'programme' as const },
    { id: 'day', kind: 'attest-session' as const, meets: new Set(['p1.1', 'p1.2']) },
  ].map((task) => [
    task.id,
    { ref: task.id, ownerId: 'moira', openedAt: NOW.toUTC().toISO() ?? '', dueAt: NOW.toUTC().toISO() ?? '', ...task },
  ]),
);

const fakeDrafts = (): PagesPersonDeps['drafts'] => {
  const kept = new Map<string, Draft>();
  const nameOf = ({ pairId, about, mark }: DraftKey) => `${pairId} ${about} ${mark}`;
  return {
    getDraft: async (key) => kept.get(nameOf(key)),
    saveDraft: async (key, draft) => void kept.set(nameOf(key), draft),
    sealDraft: async (key, at) => {
      const draft = kept.get(nameOf(key));
      if (draft !== undefined) kept.set(nameOf(key), { sentAt: at, ...draft });
      return kept.get(nameOf(key));
    },
    deleteDraft: async (key) => void kept.delete(nameOf(key)),
  };
};

const fakeRecord =
  (world: World): PagesPersonDeps['recordAnswer'] =>
  async ({ answer }) => {
    if (world.ask?.closedAt !== undefined) return { outcome: 'too-late' };
    if (world.ask?.answer !== undefined) return { outcome: 'same' };
    if (world.ask !== undefined) world.ask = { ...world.ask, answer };
    return { outcome: 'recorded' };
  };

/** Every call of a function that changes something, in order. */
export interface Act {
  what: string;
  given: unknown;
}

const listening =
  <G extends unknown[], R>(acts: Act[], what: string, work: (...given: G) => Promise<R>) =>
  async (...given: G): Promise<R> => {
    acts.push({ what, given: given.length === 1 ? given[0] : given });
    return await work(...given);
  };

const fakeDeps = (world: World, acts: Act[]): PagesPersonDeps => {
  const drafts = fakeDrafts();
  const language = world.languages.at(-1)?.code ?? 'en';
  let ids = 0;
  return {
    links: {
      whyDead: async (token) => (token === OLD_TOKEN ? 'too-old' : token === WITHDRAWN_TOKEN ? 'withdrawn' : 'unknown'),
      readLink: async (token) =>
        token === TOKEN ? { target: targetOf(world), createdAt: LINK_MADE, expiresAt: '' } : undefined,
    },
    asks: { getAsk: async (_pairId, askId) => (world.ask?.id === askId ? world.ask : undefined) },
    choices: { getChoices: async () => world.choices },
    pairs: { findPair: async (pairId) => (pairId === world.pair.id ? world.pair : undefined) },
    people: {
      getPeople: async (ids) =>
        ids
          .flatMap((id) => peopleOf(world)[id] ?? [])
          .map((person) => ({ ...person, language, linksFrom: world.linksFrom })),
    },
    tasks: { getTask: async (id) => TASKS[id] },
    plans: { getPlan: async () => world.plan },
    sessions: { listSessions: async () => world.sessions },
    drafts: { ...drafts, saveDraft: listening(acts, 'saveDraft', drafts.saveDraft) },
    recordAnswer: listening(acts, 'recordAnswer', fakeRecord(world)),
    changeMind: listening(acts, 'changeMind', async () => undefined),
    raiseConcern: listening(acts, 'raiseConcern', async () => undefined),
    messages: { listMessages: async () => world.messages ?? [] },
    takeMessage: listening(acts, 'takeMessage', async () => undefined),
    askQuestion: listening(acts, 'askQuestion', async () => undefined),
    callBack: listening(acts, 'callBack', async () => undefined),
    notForThem: listening(acts, 'notForThem', async () => undefined),
    keepWords: listening(acts, 'keepWords', async () => undefined),
    now: () => NOW,
    newId: () => `generated-${++ids}`,
    programme: { ...programme, languages: world.languages.map(({ code }) => code) },
    languages: world.languages,
  };
};

const requestOf = (
  method: WebRequest['method'],
  address: string,
  form = new URLSearchParams(),
): Omit<WebRequest, 'cookies'> => {
  const url = new URL(address, 'https://mentoring.example');
  const [, , token = '', page = ''] = url.pathname.split('/');
  return {
    method,
    path: url.pathname,
    params: { token, page },
    query: Object.fromEntries(url.searchParams),
    form,
  };
};

export type Form = Record<string, string | string[]>;

export const toForm = (form: Form): URLSearchParams =>
  new URLSearchParams(Object.entries(form).flatMap(([name, value]) => [value].flat().map((each) => [name, each])));

type Open = (request: WebRequest) => Promise<WebResponse>;

/** Begins at the link, and keeps cookies as a browser does unless it is told not to. Addresses are under `/a/{token}` unless they begin with a slash. */
const aBrowser = (open: Open, { keepsCookies }: { keepsCookies: boolean }) => {
  const cookies: Record<string, string> = {};
  const under = (page: string) => (page.startsWith('/') ? page : `/a/${TOKEN}${page === '' ? '' : `/${page}`}`);
  const ask = async (method: WebRequest['method'], page: string, form?: URLSearchParams): Promise<WebResponse> => {
    const response = await open({ ...requestOf(method, under(page), form), cookies: { ...cookies } });
    if (keepsCookies && response.cookie !== undefined) cookies[response.cookie.name] = response.cookie.value;
    return response;
  };
  return {
    get: async (page = '') => await ask('GET', page),
    head: async (page = '') => await ask('HEAD', page),
    post: async (page: string, form: Form = {}) => {
      if (keepsCookies && Object.keys(cookies).length === 0) await ask('GET', '');
      return await ask('POST', page, toForm(form));
    },
  };
};

/** A door with one person's link, over fakes that remember what was done; `get` and `post` are of one browser. */
export const aDoor = (over: Partial<World> = {}) => {
  const side = over.side ?? 'mentor';
  const world: World = { side, pair: aPair(), choices: {}, sessions: [], languages: [english], ...over };
  if (!('ask' in over))
    world.ask = askOf(side, side === 'parent' ? {} : { ways: ['messages', 'meet-video', 'meet-chat'] });
  const acts: Act[] = [];
  const open = makePagesPerson(fakeDeps(world, acts));
  const inBrowser = ({ keepsCookies = true } = {}) => aBrowser(open, { keepsCookies });
  const own = inBrowser();
  const done = (what: string) => acts.filter((act) => act.what === what);
  return { world, acts, open, inBrowser, ...own, done };
};
export type Door = ReturnType<typeof aDoor>;

/** Says first that the link was sent to them, as a parent does before an answer is shown. */
export const asOwner = async (door: Door): Promise<Door> => {
  await door.post('whose', { whose: 'mine' });
  return door;
};

/** The page that a response leads to, without the token. */
export const leadsTo = (response: WebResponse): string =>
  response.status === 303 ? (response.headers?.location ?? '').replace(`/a/${TOKEN}`, '').replace(/^\//, '') : '';

export interface Filled {
  page: string;
  form: Form;
}

/** Fills the pages in order and gives where the last one leads. */
export const fill = async (door: Door, pages: Filled[]): Promise<string> => {
  let next = '';
  for (const { page, form } of pages) next = leadsTo(await door.post(page, form));
  return next;
};
