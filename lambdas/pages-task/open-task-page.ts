import { type Pair, partiesOf } from '../../domain/concepts/pair.ts';
import type { PageFrame } from '../../views/pages/layout.tsx';
import { IN_ERROR_PAGE } from '../../views/pages/task/in-error.tsx';
import { personIdOf } from '../shared/side-frame.ts';
import type { WebRequest } from '../shared/web.ts';
import type { PagesTaskDeps } from './deps.ts';
import { LACK_PAGE } from './lack-page.ts';
import { hasLetter, LETTER_PAGE } from './letter.ts';
import type { OpenTask } from './task-kind.ts';

type Deps = Pick<PagesTaskDeps, 'links' | 'tasks' | 'people' | 'pairs' | 'programme'>;

const peopleOf = async (pair: Pair, { people }: Deps) =>
  await Promise.all(partiesOf(pair).map(async (party) => await people.getPerson(personIdOf(pair, party))));

/** Nothing is supplied any more once the schools are back. */
const isAtHome = ({ standing }: Pair): boolean => standing === 'returned' || standing === 'closed';

/** Undefined when the link is malformed, unknown, expired or meant for another door. */
export const openTaskPage = async (request: WebRequest, deps: Deps): Promise<OpenTask | undefined> => {
  const token = request.params.token ?? '';
  const target = (await deps.links.readLink(token))?.target;
  if (target?.kind !== 'task') return undefined;
  const task = await deps.tasks.getTask(target.taskId);
  if (task === undefined) return undefined;
  const by = await deps.people.getPerson(target.personId);
  const pair = task.pairId === undefined ? undefined : await deps.pairs.getPair(task.pairId);
  const people = pair === undefined ? [] : await peopleOf(pair, deps);
  const own = encodeURIComponent(token);
  const inErrorUrl = `/t/${own}/${IN_ERROR_PAGE}`;
  const frame: PageFrame = {
    programme: deps.programme,
    links: { worried: `/a/${own}/worried`, ask: `/a/${own}/question` },
  };
  return {
    task,
    by,
    base: `/t/${own}`,
    page: request.params.page ?? '',
    query: request.query,
    pair,
    view: {
      frame,
      dueAt: task.dueAt,
      pairRef: pair?.ref,
      people,
      banner: request.query.noted === undefined ? undefined : 'We opened a task for what is missing.',
      lackUrl: pair === undefined || isAtHome(pair) ? undefined : `/t/${own}/${LACK_PAGE}`,
      ...(hasLetter(task) ? { letterUrl: `/t/${own}/${LETTER_PAGE}` } : {}),
      ...(pair === undefined ? {} : { inErrorUrl }),
    },
  };
};
