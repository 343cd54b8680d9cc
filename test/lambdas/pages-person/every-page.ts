import { MESSAGE_STATUSES, type Message } from '../../../domain/concepts/message.ts';
import type { Side } from '../../../domain/concepts/pair.ts';
import type { WebResponse } from '../../../lambdas/shared/http/web.ts';
import { english } from '../../../views/languages/en/english.ts';
import type { Language } from '../../../views/languages/language.ts';
import { aMessage } from '../../a-message.ts';
import { anAnswer } from '../../an-ask.ts';
import {
  aChoice,
  aDoor,
  aPair,
  askOf,
  asOwner,
  type Door,
  type Filled,
  fill,
  OLD_TOKEN,
  WITHDRAWN_TOKEN,
  type World,
} from './a-door.ts';
import { MENTEE_YES, MENTOR_YES, PARENT_YES, WHO } from './paths.ts';

const AT = '2026-05-05T09:00:00.000Z';

export const PLAN: World['plan'] = {
  pairId: 'p1',
  round: 1,
  ways: ['messages', 'meet-video'],
  slot: { way: 'meet-video', weekday: 2, time: '11:00', minutes: 30 },
  every: 2,
  startsOn: '2026-05-12',
  status: 'proposed',
  proposedBy: 'moira',
  proposedAt: AT,
};

export const planAsk = askOf('mentor', { id: 'plan.mentor.1.1', kind: 'plan' });
const yes = { mentor: aChoice('mentor'), mentee: aChoice('mentee'), parent: aChoice('parent') };

const changed: Filled[] = [
  { page: 'change-who', form: WHO.form },
  { page: 'change-ways', form: { ways: ['messages'] } },
];

const answered = (side: 'mentor' | 'mentee' | 'parent', answer: 'yes' | 'no' | 'wait') => ({
  side,
  ask: { ...askOf(side), answer: anAnswer({ answer }) },
});

type Open = (over?: Partial<World>) => Door;
type Named = readonly [name: string, page: WebResponse];

/** Each question of a path: as it opens, sent empty, and opened again when all is filled in. */
const questionsOf = async (open: Open, side: Side, path: readonly Filled[]): Promise<Named[]> => {
  const door = open({ side });
  const pages: Named[] = [[`${side} `, await door.get()]];
  for (const { page, form } of path) {
    pages.push([`${side} ${page}`, await door.get(page)]);
    pages.push([`${side} ${page}, sent empty`, await door.post(page)]);
    await door.post(page, form);
  }
  for (const { page } of path) pages.push([`${side} ${page}, filled`, await door.get(page)]);
  return [...pages, [`${side} check`, await door.get('check')]];
};

/** Names as long as any that a school has. */
const LONG_NAME: [first: string, last: string] = [
  'Wilhelmina-Alexandrina-Seonaidh',
  'Featherstonehaugh-Cholmondeley-MacGilleEathain',
];

const longNamed = async (open: Open): Promise<Named[]> => {
  const door = open({ side: 'parent', called: LONG_NAME });
  await fill(door, [{ page: 'who', form: { ...WHO.form, name: LONG_NAME.join(' ') } }]);
  const decide = await door.get('decide');
  await fill(door, [{ page: 'decide', form: { decision: 'no' } }]);
  return [
    ['parent decide, with long names', decide],
    ['parent check, with long names', await door.get('check')],
  ];
};

/** A change of mind, up to its check page. */
const changesOf = async (open: Open, side: Side, path: readonly Filled[]): Promise<Named[]> => {
  const door = await asOwner(open({ side, ask: undefined, choices: yes }));
  await fill(door, [...path]);
  return [[`${side} change-check`, await door.get('change-check')]];
};

const walked = async (open: Open): Promise<Named[]> => [
  ...(await questionsOf(open, 'mentor', MENTOR_YES)),
  ...(await questionsOf(open, 'mentee', MENTEE_YES)),
  ...(await questionsOf(open, 'parent', PARENT_YES)),
  ...(await longNamed(open)),
  ...(await changesOf(open, 'mentor', [{ page: 'change', form: { decision: 'stop' } }])),
  ...(await changesOf(open, 'parent', [{ page: 'change', form: { decision: 'yes' } }, ...changed])),
];

const single = (open: Open, code: string): [string, Promise<WebResponse>][] => [
  ['mentor call', open().get('call')],
  ['plan start', open({ ask: planAsk, plan: PLAN }).get()],
  ['plan, whose link', open({ ask: planAsk, plan: PLAN }).get('decide')],
  ['plan decide', asOwner(open({ ask: planAsk, plan: PLAN })).then((door) => door.get('decide'))],
  ['plan done', open({ ask: { ...planAsk, answer: anAnswer({ answer: 'changes' }) }, plan: PLAN }).get('done')],
  ['plan agreed', open({ ask: { ...planAsk, answer: anAnswer() }, plan: PLAN }).get('done')],
  ['plan decide, sent empty', asOwner(open({ ask: planAsk, plan: PLAN })).then((door) => door.post('decide'))],
  ['parent who, too long', open({ side: 'parent' }).post('who', { name: 'x'.repeat(200) })],
  ['worried, sent empty', open().post('worried')],
  ['question, sent empty', open().post('question')],
  ['question, too long', open().post('question', { text: 'word '.repeat(1001) })],
  ...(['mentor', 'mentee', 'parent'] as const).flatMap((side): [string, Promise<WebResponse>][] => {
    const own = async (over: Partial<World>) => await asOwner(open({ side, ask: undefined, choices: yes, ...over }));
    return [
      [`${side} yes`, own(answered(side, 'yes')).then((door) => door.get('done'))],
      [`${side} no`, own(answered(side, 'no')).then((door) => door.get('done'))],
      [`${side} status`, own({ pair: aPair({ standing: 'active' }) }).then((door) => door.get())],
      [`${side} change`, own({}).then((door) => door.get('change'))],
      [`${side} change, sent empty`, own({}).then((door) => door.post('change'))],
      [`${side} without an answer`, open({ side, ask: undefined }).get()],
    ];
  }),
  ...(['mentor', 'mentee'] as const).flatMap((side): [string, Promise<WebResponse>][] => {
    const own = async (messages: Message[] = []) =>
      await asOwner(open({ side, ask: undefined, choices: yes, messages }));
    return [
      [`${side} messages, none`, own().then((door) => door.get('messages'))],
      [
        `${side} messages`,
        own(MESSAGE_STATUSES.map((status) => aMessage({ id: status, from: side, status }))).then((door) =>
          door.get('messages'),
        ),
      ],
      [`${side} messages, not open`, asOwner(open({ side, ask: undefined })).then((door) => door.get('messages'))],
      [`${side} write`, own().then((door) => door.get('write'))],
      [`${side} write, sent empty`, own().then((door) => door.post('write'))],
      [`${side} message sent`, own().then((door) => door.get('message-sent'))],
    ];
  }),
  ['parent, whose link', open({ side: 'parent', ask: undefined, choices: yes }).get()],
  ['mentor waits', open(answered('mentor', 'wait')).get('done')],
  ['unsure start', open({ ask: askOf('mentor', { unsureAt: AT }) }).get()],
  ['closed', open({ ask: askOf('mentor', { closedAt: AT, closedAs: 'no-response' }) }).get()],
  ['settled', open({ ask: askOf('mentor', { closedAt: AT, closedAs: 'settled' }) }).get()],
  ['late', open({ ask: askOf('mentor', { closedAt: AT, closedAs: 'no-response' }) }).get('late')],
  ['changed', open({ ask: undefined, choices: yes }).get('changed')],
  ['link that is too old', open().get(`/a/${OLD_TOKEN}`)],
  ['unknown link', open().get('/a/nothing')],
  ['link that was taken back', open().get(`/a/${WITHDRAWN_TOKEN}`)],
  ['link of another door', open({ target: { kind: 'task', taskId: 't1', personId: 'moira' } }).get()],
  ['not for me', open({ side: 'parent' }).get('not-for-me')],
  ['thanks', open({ side: 'parent' }).get('thanks')],
  ['not found', open().get('no-such-page')],
  ['worried', open().get('worried')],
  ['worried sent', open().get('worried-sent')],
  ['question', open().get('question')],
  ['question sent', open().get('question-sent')],
  ...['worried', 'worried-sent', 'question', 'question-sent'].map((page): [string, Promise<WebResponse>] => [
    `staff ${page}`,
    open({ ask: undefined, target: { kind: 'task', taskId: 'programme', personId: 'manager' } }).get(page),
  ]),
  ['help', open().get(`/help?in=${code}`)],
  ['privacy', open().get(`/privacy?in=${code}`)],
  ['accessibility', open().get(`/accessibility?in=${code}`)],
];

export interface APage extends WebResponse {
  name: string;
}

/** Each page in each of its states, in the last of these languages. */
export const everyPage = async (languages: readonly Language[] = [english]): Promise<APage[]> => {
  const open: Open = (over) => aDoor({ languages, ...over });
  const rest = await Promise.all(
    single(open, languages.at(-1)?.code ?? 'en').map(async ([name, response]) => [name, await response] as const),
  );
  return [...(await walked(open)), ...rest].map(([name, page]) => ({ name, ...page }));
};
