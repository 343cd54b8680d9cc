import { pairIdOf } from '../../domain/concepts/session.ts';
import type { Task, TaskKind } from '../../domain/concepts/task.ts';
import type { WebResponse } from '../shared/http/web.ts';
import { type StoryDeps, tellStory } from '../shared/sessions/tell-story.ts';
import { meetsOf } from '../shared/tasks/task-ref.ts';
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
export const sessionsIn = (task: Task): string[] => {
  if (!ABOUT_SESSIONS.includes(task.kind) || task.ref.startsWith('pvg.')) return [];
  return task.meets === undefined ? [sessionIdIn(task) ?? []].flat() : meetsOf(task);
};

/** Where the story of each session that a task is about is told. `base`: path of the task's own page. */
export const storyUrls = (task: Task, base: string): string[] =>
  sessionsIn(task).map((id) => `${base}/${STORY_PAGE}?meet=${encodeURIComponent(id)}`);

type Deps = StoryDeps & Pick<PagesTaskDeps, 'sessions'>;

/** The story of a session that a task is about, also once the task is done; undefined for any other page. */
export const storyPageOf = async (open: OpenTask, deps: Deps): Promise<WebResponse | undefined> => {
  const { task, page, base, view, by, query } = open;
  const sessions = sessionsIn(task);
  const sessionId = sessions.find((id) => id === query.meet) ?? sessions[0];
  if (page !== STORY_PAGE || sessionId === undefined) return undefined;
  const session = await deps.sessions.getSession(pairIdOf(sessionId), sessionId);
  return {
    status: 200,
    body: await tellStory(session, { frame: view.frame, backLink: base, readerId: by.id }, deps),
  };
};
