import type { Pair, Party } from '../../domain/concepts/pair.ts';
import { pairIdOf } from '../../domain/concepts/session.ts';
import type { Language } from '../../views/languages/language.ts';
import type { PageFrame } from '../../views/pages/page-frame.ts';
import type { Reader } from '../../views/pages/person/worried-page.tsx';
import { doorPath, type OpensPage } from '../shared/http/link-at-door.ts';
import { readerIdOf } from '../shared/tasks/manager.ts';
import type { PagesPersonDeps } from './deps.ts';
import { pathOf, readerLanguage } from './visit.ts';

/** Somebody with any link of ours, who may always write to us. */
export interface Writer {
  language: Language;
  /** Path of the two boxes, without a slash at its end. */
  base: string;
  /** What follows the path of a box: empty, or the Meet that the words are about. */
  query: string;
  /** Path of the page that the link was made for. */
  home: string;
  by: string;
  /** None when a coordinator or the manager writes. */
  side?: Party | undefined;
  /** None when it is about no pair. */
  pair?: Pair | undefined;
  reader: Reader;
  frame: PageFrame;
}

const partyOf = (target: OpensPage): Party | undefined => {
  if (target.kind === 'task') return undefined;
  if (target.kind !== 'join') return target.side;
  return target.as === 'coordinator' ? undefined : target.as;
};

/** `meet`: the id of the session, of those that a task asks about, to which the writer came from. */
export interface Opener {
  token: string;
  target: OpensPage;
  meet?: string | undefined;
}

/** What the link is about: a pair, `none` for a task about no pair, undefined for something that is gone. */
const aboutOf = async ({ target, meet = '' }: Opener, deps: PagesPersonDeps): Promise<Pair | 'none' | undefined> => {
  if (target.kind !== 'task') return await deps.pairs.findPair(target.pairId);
  const task = await deps.tasks.getTask(target.taskId);
  if (task === undefined) return undefined;
  if (task.meets?.has(meet)) return await deps.pairs.findPair(pairIdOf(meet));
  return task.pairId === undefined ? 'none' : await deps.pairs.findPair(task.pairId);
};

const coordinatorOf = async (pair: Pair, deps: PagesPersonDeps): Promise<PageFrame['coordinator']> => {
  const [coordinator] = await deps.people.getPeople([pair.coordinatorId]);
  return coordinator && { first: coordinator.first, last: coordinator.last };
};

/** Undefined when what the link was about is gone. */
export const openWriter = async (opener: Opener, deps: PagesPersonDeps): Promise<Writer | undefined> => {
  const { token, target, meet } = opener;
  const about = await aboutOf(opener, deps);
  if (about === undefined) return undefined;
  const pair = about === 'none' ? undefined : about;
  const side = partyOf(target);
  const [writer] = await deps.people.getPeople([target.personId]);
  const language = readerLanguage(writer, deps);
  const base = pathOf(token);
  return {
    language,
    base,
    query: target.kind === 'task' && meet !== undefined ? `?meet=${encodeURIComponent(meet)}` : '',
    home: doorPath(token, target),
    by: target.personId,
    side,
    pair,
    reader: readerIdOf(pair, target.personId) === pair?.coordinatorId ? 'coordinator' : 'manager',
    frame: {
      language,
      programme: deps.programme,
      links: { worried: `${base}/worried`, ask: `${base}/question` },
      coordinator: side === undefined || pair === undefined ? undefined : await coordinatorOf(pair, deps),
    },
  };
};
