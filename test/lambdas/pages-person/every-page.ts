import type { WebResponse } from '../../../lambdas/shared/web.ts';
import { anAnswer } from '../../an-ask.ts';
import { aChoice, aDoor, aPair, askOf, fill, type World } from './a-door.ts';
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

const mentorPages = async () => {
  const door = aDoor();
  await fill(door, MENTOR_YES);
  const pages = ['', 'decide', 'ways', 'times', 'guidelines', 'check', 'call'];
  return await Promise.all(pages.map(async (page) => [`mentor ${page}`, await door.get(page)] as const));
};

const parentPages = async () => {
  const door = aDoor({ side: 'parent' });
  await fill(door, PARENT_YES);
  const pages = ['', 'who', 'decide', 'ways', 'check'];
  return await Promise.all(pages.map(async (page) => [`parent ${page}`, await door.get(page)] as const));
};

const single = (): [string, Promise<WebResponse>][] => [
  ['mentee start', aDoor({ side: 'mentee' }).get()],
  ['mentee decide', aDoor({ side: 'mentee' }).get('decide')],
  ['plan start', aDoor({ ask: planAsk, plan: PLAN }).get()],
  ['plan decide', aDoor({ ask: planAsk, plan: PLAN }).get('decide')],
  ['plan done', aDoor({ ask: { ...planAsk, answer: anAnswer({ answer: 'changes' }) }, plan: PLAN }).get('done')],
  ['plan agreed', aDoor({ ask: { ...planAsk, answer: anAnswer() }, plan: PLAN }).get('done')],
  ['error', aDoor({ side: 'parent' }).post('who', { name: 'x'.repeat(200) })],
  ['error of a worry', aDoor().post('worried', {})],
  ...(['mentor', 'mentee', 'parent'] as const).flatMap((side): [string, Promise<WebResponse>][] => [
    [`${side} yes`, aDoor(answered(side, 'yes')).get('done')],
    [`${side} no`, aDoor(answered(side, 'no')).get('done')],
    [`${side} status`, aDoor({ side, ask: undefined, choices: yes, pair: aPair({ standing: 'active' }) }).get()],
    [`${side} change`, aDoor({ side, ask: undefined, choices: yes }).get('change')],
  ]),
  ['mentor waits', aDoor(answered('mentor', 'wait')).get('done')],
  ['unsure start', aDoor({ ask: askOf('mentor', { unsureAt: AT }) }).get()],
  ['closed', aDoor({ ask: askOf('mentor', { closedAt: AT, closedAs: 'no-response' }) }).get()],
  ['settled', aDoor({ ask: askOf('mentor', { closedAt: AT, closedAs: 'settled' }) }).get()],
  ['late', aDoor({ ask: askOf('mentor', { closedAt: AT, closedAs: 'no-response' }) }).get('late')],
  ['changed', aDoor({ ask: undefined, choices: yes }).get('changed')],
  ['unknown link', aDoor().get('/a/nothing')],
  ['not found', aDoor().get('no-such-page')],
  ['worried', aDoor().get('worried')],
  ['worried sent', aDoor().get('worried-sent')],
  ['question', aDoor().get('question')],
  ['question sent', aDoor().get('question-sent')],
  ...['worried', 'worried-sent', 'question', 'question-sent'].map((page): [string, Promise<WebResponse>] => [
    `staff ${page}`,
    aDoor({ ask: undefined, target: { kind: 'task', taskId: 'programme', personId: 'manager' } }).get(page),
  ]),
  ['help', aDoor().get('/help')],
  ['privacy', aDoor().get('/privacy')],
  ['accessibility', aDoor().get('/accessibility')],
];

/** Each page in each of its states. */
export const everyPage = async (): Promise<{ name: string; body: string }[]> => {
  const rest = await Promise.all(single().map(async ([name, response]) => [name, await response] as const));
  return [...(await mentorPages()), ...(await parentPages()), ...rest].map(([name, { body }]) => ({ name, body }));
};
