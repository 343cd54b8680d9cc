import { TASK_KINDS, type TaskKind } from '../../../domain/concepts/task.ts';
import type { MailView } from '../../../local/story/desk.ts';
import { TASK_WORDS } from '../../../views/mails/task-mail.tsx';
import { OFFICES } from '../../journeys/a-cohort.ts';
import type { Life } from '../invented-lives.ts';
import { DAY, HOUR, nextInOffice } from '../moments.ts';
import { nextChanceOf, plan, type Stage } from '../stage.ts';
import { planToHost } from './host.ts';
import { linksIn, startIn } from './receive.ts';
import { askSomebody } from './tasks/ask.ts';
import { attest, decideConcern, lookAtNews, simplyDo, supply } from './tasks/others.ts';
import { passOn } from './tasks/pass-on.ts';
import { proposePlan } from './tasks/propose.ts';
import { readMessage } from './tasks/read-message.ts';
import { readReply } from './tasks/read-reply.ts';
import type { WorkTask } from './tasks/task.ts';
import { open } from './visits.ts';

/** All others are done with one button. */
const WORK: Partial<Record<TaskKind, WorkTask>> = {
  'ask-person': askSomebody,
  'call-person': askSomebody,
  unreached: askSomebody,
  'wrong-person': askSomebody,
  'read-reply': readReply,
  'check-reply': readReply,
  'late-answer': askSomebody,
  'pass-on': passOn,
  'send-news': lookAtNews,
  'propose-plan': proposePlan,
  supply,
  'attest-session': attest,
  concern: decideConcern,
  'read-message': readMessage,
  'worrying-message': readMessage,
  programme: async () => 'later',
};

/** What a mail calls its owner to do. */
const kindOf = (subject: string): TaskKind | undefined =>
  TASK_KINDS.find((kind) => subject === TASK_WORDS[kind].title || subject.startsWith(`${TASK_WORDS[kind].title}: `));

interface Errand {
  life: Life;
  kind: TaskKind;
  url: string;
  visit: number;
}

const MOST_VISITS = 4;
const FINISHED = /^This task is done/;

const work = async (stage: Stage, errand: Errand): Promise<void> => {
  const { life, kind, url, visit } = errand;
  const page = await open(url);
  if (page.status >= 400 || FINISHED.test(page.title)) return;
  const outcome = await (WORK[kind] ?? simplyDo)(stage, { life, page, url, visit });
  if (outcome === 'later' && visit < MOST_VISITS) planErrand(stage, { ...errand, visit: visit + 1 });
};

/** Well, late, or not at all; urgent things sooner, at any hour. */
const planErrand = (stage: Stage, errand: Errand): void => {
  const { life, kind, visit } = errand;
  const chance = nextChanceOf(stage, life.ref, kind, String(visit));
  const drawn = chance.next();
  if (drawn > 0.97) return;
  const hours = drawn < 0.8 ? chance.between(0.1, 8) : chance.between(24, 120);
  const isUrgent = kind === 'concern' || kind === 'worrying-message';
  const at = isUrgent ? stage.now + (hours / 4) * HOUR : nextInOffice(stage.now + hours * HOUR + (visit > 0 ? DAY : 0));
  plan(stage, Math.round(at), `${life.ref} coordinator: ${kind}`, async () => await work(stage, errand));
};

/** A mail comes to a coordinator: something to do, or a session to open. */
export const receiveAtSchool = (stage: Stage, mail: MailView): void => {
  const lives = stage.lives.filter(({ row }) => row.coordinator_email === mail.to || OFFICES.includes(mail.to));
  const kind = kindOf(mail.subject);
  const [url] = linksIn(mail.text, 't');
  // A page about a day's Meets is about several pairs, and named for none.
  const named = kind === 'attest-session' ? lives[0] : lives.find(({ ref }) => mail.subject.endsWith(`pair ${ref}`));
  if (kind !== undefined && url !== undefined && named !== undefined)
    planErrand(stage, { life: named, kind, url, visit: 0 });
  const start = startIn(mail);
  const [door] = linksIn(mail.text, 'join');
  const booked = lives.find(({ row }) => mail.text.includes(row.mentee_first ?? '-'));
  if (start !== undefined && door !== undefined && booked !== undefined)
    planToHost(stage, { life: booked, who: 'coordinator', url: door, start });
};
