import type { LinkOf } from '../../domain/concepts/link.ts';
import { type Pair, partiesOf } from '../../domain/concepts/pair.ts';
import { IN_ERROR_PAGE } from '../../views/pages/task/in-error.tsx';
import type { TaskView } from '../../views/pages/task/task-frame.tsx';
import type { WebRequest } from '../shared/http/web.ts';
import { personIdOf } from '../shared/letters/side-frame.ts';
import { DETAILS_PAGE } from './change-details.ts';
import { NOTES_PAGE } from './concern-notes.ts';
import type { PagesTaskDeps } from './deps.ts';
import { END_PAGE } from './end-pair.ts';
import { LACK_PAGE } from './lack-page.ts';
import { hasLetter, LETTER_PAGE } from './letter.ts';
import { MESSAGE_PAGE } from './message-page.ts';
import { storyUrls } from './session-story.ts';
import { STOP_PAGE } from './stop-page.ts';
import type { OpenTask } from './task-kind.ts';
import { mayWorryAbout } from './worry.ts';

type Deps = Pick<PagesTaskDeps, 'tasks' | 'people' | 'pairs' | 'programme' | 'now'>;

const peopleOf = async (pair: Pair, { people }: Deps) =>
  await Promise.all(partiesOf(pair).map(async (party) => await people.getPerson(personIdOf(pair, party))));

/** Nothing is supplied any more once the schools are back. */
const isAtHome = ({ standing }: Pair): boolean => standing === 'returned' || standing === 'closed';

interface Opened extends Pick<OpenTask, 'task' | 'pair' | 'query'> {
  /** The token, as it stands in a path. */
  own: string;
}

/** What was done on a page below the task's own. */
const bannerOf = ({ noted, written, worried, stopped }: Opened['query']): string | undefined => {
  if (stopped !== undefined) return 'We wrote down that they want to stop. All contact of this pair stops.';
  if (worried !== undefined) return 'We opened a concern with these words.';
  if (written !== undefined) return 'We saved the message. You get a task to read it.';
  return noted === undefined ? undefined : 'We opened a task for what is missing.';
};

const viewOf = async ({ task, pair, query, own }: Opened, deps: Deps): Promise<TaskView> => ({
  frame: { programme: deps.programme, links: { worried: `/a/${own}/worried`, ask: `/a/${own}/question` } },
  dueAt: task.dueAt,
  isLate: Date.parse(task.dueAt) < deps.now().toMillis(),
  pairRef: pair?.ref,
  people: pair === undefined ? [] : await peopleOf(pair, deps),
  banner: bannerOf(query),
  mayWorry: task.doneAt === undefined && mayWorryAbout(task),
  stopUrl: pair === undefined || isAtHome(pair) ? undefined : `/t/${own}/${STOP_PAGE}`,
  messageUrl: pair === undefined || isAtHome(pair) ? undefined : `/t/${own}/${MESSAGE_PAGE}`,
  lackUrl: pair === undefined || isAtHome(pair) ? undefined : `/t/${own}/${LACK_PAGE}`,
  storyUrls: storyUrls(task, `/t/${own}`),
  letterUrl: hasLetter(task) ? `/t/${own}/${LETTER_PAGE}` : undefined,
  notesUrl: task.kind === 'concern' ? `/t/${own}/${NOTES_PAGE}` : undefined,
  detailsUrl: pair === undefined ? undefined : `/t/${own}/${DETAILS_PAGE}`,
  endUrl: pair === undefined || isAtHome(pair) ? undefined : `/t/${own}/${END_PAGE}`,
  inErrorUrl: pair === undefined ? undefined : `/t/${own}/${IN_ERROR_PAGE}`,
});

/** Undefined when the task is gone. */
export const openTaskPage = async (
  { token, target, request }: { token: string; target: LinkOf<'task'>; request: WebRequest },
  deps: Deps,
): Promise<OpenTask | undefined> => {
  const task = await deps.tasks.getTask(target.taskId);
  if (task === undefined) return undefined;
  const by = await deps.people.getPerson(target.personId);
  const pair = task.pairId === undefined ? undefined : await deps.pairs.getPair(task.pairId);
  const own = encodeURIComponent(token);
  const { query } = request;
  return {
    task,
    by,
    base: `/t/${own}`,
    page: request.params.page ?? '',
    query,
    pair,
    view: await viewOf({ task, pair, query, own }, deps),
  };
};
