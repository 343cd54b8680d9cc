import type { WebResponse } from '../../../lambdas/shared/web.ts';
import { english } from '../../../views/languages/en/english.ts';
import type { Language } from '../../../views/languages/language.ts';
import { anAnswer } from '../../an-ask.ts';
import { aChoice, aDoor, aPair, askOf, type Door, fill, type World } from './a-door.ts';
import { MENTOR_YES, PARENT_YES } from './paths.ts';

const AT = '2026-05-05T09:00:00.000Z';

const PLAN: World['plan'] = {
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

const planAsk = askOf('mentor', { id: 'plan.mentor.1.1', kind: 'plan' });
const yes = { mentor: aChoice('mentor'), mentee: aChoice('mentee'), parent: aChoice('parent') };

const answered = (side: 'mentor' | 'mentee' | 'parent', answer: 'yes' | 'no' | 'wait') => ({
  side,
  ask: { ...askOf(side), answer: anAnswer({ answer }) },
});

type Open = (over?: Partial<World>) => Door;

const mentorPages = async (open: Open) => {
  const door = open();
  await fill(door, MENTOR_YES);
  const pages = ['', 'decide', 'ways', 'times', 'guidelines', 'check', 'call'];
  return await Promise.all(pages.map(async (page) => [`mentor ${page}`, await door.get(page)] as const));
};

const parentPages = async (open: Open) => {
  const door = open({ side: 'parent' });
  await fill(door, PARENT_YES);
  const pages = ['', 'who', 'decide', 'ways', 'check'];
  return await Promise.all(pages.map(async (page) => [`parent ${page}`, await door.get(page)] as const));
};

const single = (open: Open, code: string): [string, Promise<WebResponse>][] => [
  ['mentee start', open({ side: 'mentee' }).get()],
  ['mentee decide', open({ side: 'mentee' }).get('decide')],
  ['plan start', open({ ask: planAsk, plan: PLAN }).get()],
  ['plan decide', open({ ask: planAsk, plan: PLAN }).get('decide')],
  ['plan done', open({ ask: { ...planAsk, answer: anAnswer({ answer: 'changes' }) }, plan: PLAN }).get('done')],
  ['plan agreed', open({ ask: { ...planAsk, answer: anAnswer() }, plan: PLAN }).get('done')],
  ['error', open({ side: 'parent' }).post('who', { name: 'x'.repeat(200) })],
  ['error of a worry', open().post('worried', {})],
  ...(['mentor', 'mentee', 'parent'] as const).flatMap((side): [string, Promise<WebResponse>][] => [
    [`${side} yes`, open(answered(side, 'yes')).get('done')],
    [`${side} no`, open(answered(side, 'no')).get('done')],
    [`${side} status`, open({ side, ask: undefined, choices: yes, pair: aPair({ standing: 'active' }) }).get()],
    [`${side} change`, open({ side, ask: undefined, choices: yes }).get('change')],
  ]),
  ['mentor waits', open(answered('mentor', 'wait')).get('done')],
  ['unsure start', open({ ask: askOf('mentor', { unsureAt: AT }) }).get()],
  ['closed', open({ ask: askOf('mentor', { closedAt: AT, closedAs: 'no-response' }) }).get()],
  ['settled', open({ ask: askOf('mentor', { closedAt: AT, closedAs: 'settled' }) }).get()],
  ['late', open({ ask: askOf('mentor', { closedAt: AT, closedAs: 'no-response' }) }).get('late')],
  ['changed', open({ ask: undefined, choices: yes }).get('changed')],
  ['unknown link', open().get('/a/nothing')],
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

/** Each page in each of its states, in the last of these languages. */
export const everyPage = async (
  languages: readonly Language[] = [english],
): Promise<{ name: string; body: string }[]> => {
  const open: Open = (over) => aDoor({ languages, ...over });
  const rest = await Promise.all(
    single(open, languages.at(-1)?.code ?? 'en').map(async ([name, response]) => [name, await response] as const),
  );
  return [...(await mentorPages(open)), ...(await parentPages(open)), ...rest].map(([name, { body }]) => ({
    name,
    body,
  }));
};
