import type { Choice } from '../../../domain/concepts/choice.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import { aMessage } from '../../a-message.ts';
import type { APage } from '../pages-person/every-page.ts';
import { anAsk, aPair, aPerson, aTask, aWorld, NOW_INSTANT, PEOPLE, TOKEN } from './a-world.ts';

const QUESTION = { ref: 'pair1/take-part.mentee.1', side: 'mentee' } as const;

const choice = (side: Choice['side']): Choice => ({
  side,
  personId: { mentor: 'm1', mentee: 'y1', parent: 'p1', 'second-parent': 'p1' }[side],
  answer: 'yes',
  ways: ['messages', 'meet-video'],
  refused: [],
  times: ['tue-am'],
  every: 2,
  at: NOW_INSTANT,
  route: 'page',
  round: 1,
});
const choices = { mentor: choice('mentor'), mentee: choice('mentee'), parent: choice('parent') };

const session = {
  id: 'pair1.1',
  pairId: 'pair1',
  number: 1,
  way: 'meet-audio',
  coordinatorId: 'c1',
  mentorId: 'm1',
  startsAt: '2026-06-08T10:00:00.000Z',
  endsAt: '2026-06-08T10:30:00.000Z',
  status: 'over',
  sequence: 0,
} as const;

const asked = (kind: 'ask-person' | 'call-person' | 'unreached' | 'wrong-person' | 'late-answer') => ({
  name: kind,
  world: aWorld({ task: aTask({ kind, ...QUESTION }), ask: anAsk() }),
});

const CONSENT = { id: 'consent.parent.1', kind: 'consent', side: 'parent', personId: 'p1' } as const;

/** To a parent of two. */
const wholeCall = () => ({
  name: 'call-person about two',
  world: aWorld({
    task: aTask({ kind: 'call-person', ref: `pair1/${CONSENT.id}`, side: 'parent' }),
    otherPairs: [aPair({ id: 'pair2', ref: 'DM-0013' })],
    ask: anAsk(CONSENT),
    otherAsks: [anAsk({ ...CONSENT, pairId: 'pair2' })],
  }),
});

const replied = (kind: 'read-reply' | 'check-reply') => ({
  name: `${kind} of a parent`,
  world: aWorld({
    task: aTask({ kind, ref: 'pair1/consent.parent.1/m', evidenceKey: 'w' }),
    ask: anAsk(CONSENT),
    words: { w: 'Who is there?' },
  }),
});

const repliedByYoung = (kind: 'read-reply' | 'check-reply') => ({
  name: kind,
  world: aWorld({ task: aTask({ kind, ...QUESTION, evidenceKey: 'w' }), ask: anAsk(), words: { w: 'Who is there?' } }),
});

type Told = 'tell-in-person' | 'pass-on' | 'question' | 'stuck' | 'concern' | 'look-at-session' | 'cover';

const told = (kind: Told) => ({
  name: kind,
  world: aWorld({
    task: aTask({ kind, ref: 'pair1/x', side: 'mentee', evidenceKey: 'w' }),
    words: { w: 'Some words.' },
  }),
});

const { pairId: _none, ...programme } = aTask({ kind: 'programme', ref: 'programme' });

/** Names as long as any that a school has. */
const LONG_NAMED = PEOPLE.map((person) => ({
  ...person,
  first: 'Wilhelmina-Alexandrina-Seonaidh',
  last: 'Featherstonehaugh-Cholmondeley-MacGilleEathain',
  email: 'wilhelmina-alexandrina-seonaidh.featherstonehaugh-cholmondeley@dundee-education.example.org',
}));

const { pairId: _noPair, ...attestation } = aTask({ kind: 'attest-session', ref: 'c1.2026-06-08' });
const attest = {
  task: { ...attestation, meets: new Set(['pair1.1', 'pair1.2']) },
  session,
  otherSessions: [{ ...session, id: 'pair1.2' }],
};

const longNamed = () =>
  [
    { task: aTask({ kind: 'ask-person' as const, ...QUESTION }), ask: anAsk() },
    { task: aTask({ kind: 'propose-plan' as const, ref: 'pair1.1.1' }), pair: aPair(), choices },
    attest,
  ].map((start) => ({
    name: `${start.task.kind} with long names`,
    world: aWorld({ ...start, people: LONG_NAMED }),
  }));

/** What an empty form of these does not show: the rest is kept when one thing is missing or wrong. */
const PARTLY: Record<string, string> = {
  'ask-person': 'decision=yes',
  'propose-plan': 'ways=meet-video&meet=meet-video&weekday=2&every=2&startsOn=next+week',
  'attest-session': 'meets=pair1.1&came-pair1-1=both',
};

/** Made afresh for each caller: an empty form can do a task. */
const makeWorlds = () => [
  ...longNamed(),
  ...(['ask-person', 'call-person', 'unreached', 'wrong-person', 'late-answer'] as const).map(asked),
  wholeCall(),
  ...(['read-reply', 'check-reply'] as const).flatMap((kind) => [replied(kind), repliedByYoung(kind)]),
  ...(['tell-in-person', 'pass-on', 'question', 'stuck', 'concern', 'look-at-session', 'cover'] as const).map(told),
  {
    name: 'send-news',
    world: aWorld({
      task: aTask({ kind: 'send-news', ref: 'pair1/n' }),
      news: {
        id: 'n',
        pairId: 'pair1',
        kind: 'stopped',
        to: ['mentor'],
        silent: [],
        asksMentee: true,
        at: NOW_INSTANT,
      },
    }),
  },
  ...(['needed', 'supplied', 'unavailable'] as const).map((status) => ({
    name: `supply that is ${status}`,
    world: aWorld({
      task: aTask({ kind: 'supply', ref: 'pair1/device.x/1', side: 'mentee' }),
      supplies: [{ id: 'device.x', pairId: 'pair1', what: 'device', status, opening: 1, openedAt: NOW_INSTANT }],
      choices,
    }),
  })),
  ...(['read-message', 'worrying-message'] as const).map((kind) => ({
    name: kind,
    world: aWorld({
      task: aTask({ kind, ref: 'pair1/m2' }),
      messages: [
        aMessage({ id: 'm1', status: 'delivered', textKey: 'w1', at: '2026-06-01T09:00:00.000Z' }),
        aMessage({ id: 'm2', textKey: 'w2', hadFiles: true, by: 'c1', from: 'mentee' }),
      ],
      words: { w1: 'Hello.', w2: 'I want to die.\nRing 07700 900123' },
      choices,
    }),
  })),
  { name: 'welcome-call', world: aWorld({ task: aTask({ kind: 'welcome-call', ref: 'pair1/1.1', side: 'mentor' }) }) },
  {
    name: 'confirm-return',
    world: aWorld({ task: aTask({ kind: 'confirm-return', ref: 'pair1/1', side: 'mentor' }) }),
  },
  {
    name: 'propose-plan',
    world: aWorld({ task: aTask({ kind: 'propose-plan', ref: 'pair1.1.1' }), pair: aPair(), choices }),
  },
  { name: 'attest-session', world: aWorld(attest) },
  { name: 'programme', world: aWorld({ task: programme }) },
];

const LEAVE = {
  kind: 'away',
  from: NOW_INSTANT,
  until: '2026-06-13T23:00:00.000Z',
  at: NOW_INSTANT,
  by: 'manager',
} as const;

/** The coordinator is away, and nobody covers. */
const withLeave = (person: Person): Person => (person.role === 'coordinator' ? { ...person, leaves: [LEAVE] } : person);

/** Of a cover whose days are over. */
const taskOfAnother = () =>
  aWorld({
    task: aTask({ kind: 'question', ref: 'q', ownerId: 'c9' }),
    people: [
      ...PEOPLE.map((person) =>
        person.id === 'c1'
          ? { ...person, leaves: [{ ...LEAVE, from: '2026-06-01T23:00:00.000Z', until: NOW_INSTANT, coverId: 'c9' }] }
          : person,
      ),
      aPerson({ id: 'c9', role: 'coordinator', first: 'Iain' }),
    ],
  });

/** Every page of every kind of task: as it opens, after an empty form, and done. */
export const everyPage = async (): Promise<APage[]> => {
  const pages: APage[] = [];
  for (const { name, world } of makeWorlds()) {
    pages.push({ name, ...(await world.get()) });
    const empty = await world.post('');
    if (empty.status === 422) pages.push({ name: `${name}, sent empty`, ...empty });
    const partly = PARTLY[name];
    if (partly !== undefined) pages.push({ name: `${name}, partly filled`, ...(await world.post(partly)) });
  }
  const [reopen] = [aWorld({ task: programme })];
  const at = (page: string) => ({ params: { token: TOKEN, page }, query: { school: 'all' } });
  pages.push({ name: 'programme, check', ...(await reopen.get(at('reopen'))) });
  pages.push({ name: 'programme, started', ...(await reopen.get(at('reopening'))) });
  const staffed = aWorld({ task: programme, people: PEOPLE.map(withLeave) });
  const away = { params: { token: TOKEN, page: 'away' } };
  pages.push({ name: 'programme, who is away', ...(await staffed.get({ ...away, query: { said: 'away' } })) });
  pages.push({ name: 'programme, who is away, sent empty', ...(await staffed.post('', away)) });
  const given = { params: { token: TOKEN, page: 'new-coordinator' } };
  pages.push({ name: 'programme, a new coordinator', ...(await staffed.get({ ...given, query: { said: '1' } })) });
  pages.push({ name: 'programme, a new coordinator, sent empty', ...(await staffed.post('', given)) });
  pages.push({ name: 'a task of somebody else', ...(await taskOfAnother().get()) });
  const inError = { params: { token: TOKEN, page: 'in-error' } };
  const recorded = aWorld({ task: aTask({ kind: 'stuck', ref: 'pair1/x' }), choices });
  pages.push({ name: 'an answer in error', ...(await recorded.get(inError)) });
  pages.push({ name: 'an answer in error, sent empty', ...(await recorded.post('', inError)) });
  pages.push({
    name: 'an answer taken back',
    ...(await recorded.get({ ...inError, query: { said: 'invalidated' } })),
  });
  const done = aTask({ kind: 'question', ref: 'q', doneAt: NOW_INSTANT, doneBy: 'c1', outcome: 'done' });
  pages.push({ name: 'a task that is done', ...(await aWorld({ task: done }).get()) });
  pages.push({ name: 'what is missing', ...(await aWorld({ task: done }).get(at('need'))) });
  pages.push({ name: 'what is missing, sent empty', ...(await aWorld({ task: done }).post('', at('need'))) });
  const worry = aWorld({ task: aTask({ kind: 'concern', ref: 'pair1/c' }) });
  pages.push({ name: 'notes on a concern, sent empty', ...(await worry.post('text=', at('notes'))) });
  await worry.post('text=Phoned+the+school.', at('notes'));
  pages.push({ name: 'notes on a concern', ...(await worry.get(at('notes'))) });
  pages.push({ name: 'a message by phone', ...(await aWorld({ task: done }).get(at('message'))) });
  const told = { task: done, choices };
  pages.push({ name: 'a no by phone', ...(await aWorld(told).get(at('stop'))) });
  pages.push({ name: 'a no by phone, none', ...(await aWorld({ task: done }).get(at('stop'))) });
  pages.push({ name: 'a no by phone, sent empty', ...(await aWorld(told).post('', at('stop'))) });
  pages.push({ name: 'a message by phone, sent empty', ...(await aWorld({ task: done }).post('', at('message'))) });
  const moved = aWorld({ task: done });
  pages.push({ name: 'a new address', ...(await moved.get(at('details'))) });
  pages.push({ name: 'a new address, sent empty', ...(await moved.post('', at('details'))) });
  const ends = (query: Record<string, string>) => ({ params: { token: TOKEN, page: 'end' }, query });
  pages.push({ name: 'the end of a pair', ...(await moved.get(ends({}))) });
  pages.push({ name: 'the end of a pair, sent empty', ...(await moved.post('', ends({}))) });
  pages.push({ name: 'the end of a pair, check', ...(await moved.get(ends({ kind: 'planned', on: '2026-06-30' }))) });
  pages.push({ name: 'an unknown link', ...(await reopen.get({ params: { token: 'x' } })) });
  return pages;
};
