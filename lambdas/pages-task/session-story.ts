import type { Task, TaskKind } from '../../domain/concepts/task.ts';
import type { WebResponse } from '../shared/http/web.ts';
import { type StoryDeps, tellStory } from '../shared/sessions/tell-story.ts';
import type { PagesTaskDeps } from './deps.ts';
import type { OpenTask } from './task-kind.ts';

export const STORY_PAGE = 'story';

const ABOUT_SESSIONS: readonly TaskKind[] = ['attest-session', 'look-at-session'];

/** The id of the session that a task is about: the whole reference, or a part of it. */
const sessionIdIn = ({ ref, pairId }: Task): string | undefined => {
  const at = pairId === undefined ? -1 : ref.indexOf(`${pairId}.`);
  const number = /^\d+/.exec(ref.slice(at + (pairId?.length ?? 0) + 1))?.[0];
  return at < 0 || number === undefined ? undefined : `${pairId}.${number}`;
};

/** Warnings of PVG are about a mentor and no session. */
export const hasStory = (task: Task): boolean =>
  ABOUT_SESSIONS.includes(task.kind) && !task.ref.startsWith('pvg.') && sessionIdIn(task) !== undefined;

type Deps = StoryDeps & Pick<PagesTaskDeps, 'sessions'>;

/** The story of the session that a task is about, also once the task is done; undefined for any other page. */
export const storyPageOf = async (open: OpenTask, deps: Deps): Promise<WebResponse | undefined> => {
  const { task, page, base, view, by } = open;
  const sessionId = sessionIdIn(task);
  if (page !== STORY_PAGE || !hasStory(task) || task.pairId === undefined || sessionId === undefined) return undefined;
  const session = await deps.sessions.getSession(task.pairId, sessionId);
  return {
    status: 200,
    body: await tellStory(session, { frame: view.frame, backLink: base, readerId: by.id }, deps),
  };
};
