import { type News, newsWordsFor } from '../../domain/concepts/news.ts';
import { type Pair, type Party, sideOf } from '../../domain/concepts/pair.ts';
import { MissingItemError } from '../../domain/errors.ts';
import { isNewsTo, saidNo } from '../../domain/rules/letters/is-news-to.ts';
import { languageOf } from '../../views/languages/language-of.ts';
import { sendNewsPage } from '../../views/pages/task/send-news.tsx';
import { newsMail } from '../shared/letters/news-mail.ts';
import { personIdOf } from '../shared/letters/side-frame.ts';
import { subjectOfTask, WITHOUT_PARENT } from '../shared/tasks/task-ref.ts';
import type { PagesTaskDeps } from './deps.ts';
import { type Acted, decisionOf, type Entry, NOT_DECIDED, type OpenTask, type TaskKindPage } from './task-kind.ts';

export type SendNewsTaskDeps = Pick<PagesTaskDeps, 'choices' | 'news' | 'pairs' | 'people' | 'programme' | 'publicUrl'>;

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
  const props = { frame, person, side: sideOf(party), otherFirst: other.first };
  const { subject, text } = newsMail(newsWordsFor(news, party), props);
  return { to: `${person.first} ${person.last}`, subject, text, inPerson: party === 'mentee' };
};

const find = async ({ task, pair }: OpenTask, deps: SendNewsTaskDeps): Promise<{ pair: Pair; news: News }> => {
  const news = pair === undefined ? undefined : await deps.news.getNews(pair.id, subjectOfTask(task));
  if (pair === undefined || news === undefined) throw new MissingItemError(`news of task ${task.id}`);
  return { pair, news };
};

const show = async (open: OpenTask, entry: Entry, deps: SendNewsTaskDeps): Promise<string> => {
  const { pair, news } = await find(open, deps);
  const refusers = saidNo(await deps.choices.getChoices(pair.id), pair);
  const to = news.to.filter((party) => isNewsTo(party, news.kind, refusers));
  const mails = await Promise.all(to.map(async (party) => await previewFor({ pair, news, party }, deps)));
  const { first } = await deps.people.getPerson(pair.menteeId);
  const { manager } = deps.programme;
  return sendNewsPage({
    ...open.view,
    mails,
    asks: news.asksMentee ? { first, manager } : undefined,
    entry: entry.form,
  });
};

/** The young person's own word about their parent comes first: without it nothing goes out. */
const decide = async (open: OpenTask, form: URLSearchParams, deps: SendNewsTaskDeps): Promise<Acted> => {
  const decision = decisionOf(form, ['send', 'drop']);
  if (decision === undefined) return { outcome: 'again', errors: NOT_DECIDED };
  const { pair, news } = await find(open, deps);
  if (decision === 'drop' || !news.asksMentee) return { outcome: 'done', as: decision };
  if (form.get('agreed') === 'yes') return { outcome: 'done', as: 'send' };
  if (form.get('agreed') === 'no') return { outcome: 'done', as: WITHOUT_PARENT };
  const { first } = await deps.people.getPerson(pair.menteeId);
  const text = `Select yes if ${first} has agreed that their parent is told`;
  return { outcome: 'again', errors: [{ field: 'agreed', text }] };
};

/** A human look before anybody hears of it. */
export const makeSendNewsTask = (deps: SendNewsTaskDeps): TaskKindPage => ({
  show: async (open, entry) => await show(open, entry, deps),
  act: async (open, form) => await decide(open, form, deps),
});
