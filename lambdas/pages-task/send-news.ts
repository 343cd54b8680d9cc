import type { News } from '../../domain/concepts/news.ts';
import { type Pair, type Party, sideOf } from '../../domain/concepts/pair.ts';
import type { Task } from '../../domain/concepts/task.ts';
import { MissingItemError } from '../../domain/errors.ts';
import { nextOfficeOpening } from '../../domain/rules/office-hours.ts';
import { languageOf } from '../../views/languages/language-of.ts';
import { sendNewsPage } from '../../views/pages/task/send-news.tsx';
import { toInstant } from '../shared/moment.ts';
import { newsMail } from '../shared/news-mail.ts';
import { personIdOf } from '../shared/side-frame.ts';
import type { PagesTaskDeps } from './deps.ts';
import { decisionOf, NOT_DECIDED, type OpenTask, subjectOf, type TaskKindPage } from './task-kind.ts';

export type SendNewsTaskDeps = Pick<
  PagesTaskDeps,
  'news' | 'pairs' | 'people' | 'workflows' | 'programme' | 'publicUrl' | 'now'
>;

/** Stands where each reader's own link will stand: looking at a page mints none. */
const OWN_LINK = 'a/your-own-link';

const previewFor = async ({ pair, news, party }: { pair: Pair; news: News; party: Party }, deps: SendNewsTaskDeps) => {
  const [person, other, coordinator] = await Promise.all([
    deps.people.getPerson(personIdOf(pair, party)),
    deps.people.getPerson(party === 'mentee' ? pair.mentorId : pair.menteeId),
    deps.people.getPerson(pair.coordinatorId),
  ]);
  const url = `${deps.publicUrl}/${OWN_LINK}`;
  const links = { worried: `${url}/worried`, ask: `${url}/question`, change: `${url}/change`, status: url };
  const language = languageOf(person, { live: deps.programme.languages });
  const frame = { language, links, programme: deps.programme, coordinator, publicUrl: deps.publicUrl };
  const { subject, text } = newsMail(news.kind, { frame, person, side: sideOf(party), otherFirst: other.first });
  return { to: `${person.first} ${person.last}`, subject, text, inPerson: party === 'mentee' };
};

const mailsOf = async ({ task, pair }: OpenTask, deps: SendNewsTaskDeps) => {
  const news = pair === undefined ? undefined : await deps.news.getNews(pair.id, subjectOf(task));
  if (pair === undefined || news === undefined) throw new MissingItemError(`news of task ${task.id}`);
  return await Promise.all(news.to.map(async (party) => await previewFor({ pair, news, party }, deps)));
};

/** Tells the workflow what was decided; a decision against also settles the news for good. */
const tell = async (task: Task, deps: SendNewsTaskDeps): Promise<void> => {
  const { pairId, hold, outcome, doneAt } = task;
  if (outcome === 'drop' && pairId !== undefined && doneAt !== undefined)
    await deps.news.settleNews(pairId, subjectOf(task), { droppedAt: doneAt });
  if (hold === undefined) return;
  const sendAt = toInstant(nextOfficeOpening(deps.now()));
  await deps.workflows.succeedTask(hold.token, { outcome: outcome === 'send' ? 'send' : 'drop', sendAt });
};

/** A human look before anybody hears of it. */
export const makeSendNewsTask = (deps: SendNewsTaskDeps): TaskKindPage => ({
  show: async (open) => sendNewsPage({ ...open.view, mails: await mailsOf(open, deps) }),
  act: async (_open, form) => {
    const decision = decisionOf(form, ['send', 'drop']);
    return decision === undefined ? { outcome: 'again', errors: NOT_DECIDED } : { outcome: 'done', as: decision };
  },
  follow: async (task) => await tell(task, deps),
});
