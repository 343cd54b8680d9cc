import type { Session } from '../../domain/concepts/session.ts';
import type { Task, TaskKind } from '../../domain/concepts/task.ts';
import { storyOfSession } from '../../domain/rules/story-of-session.ts';
import { sessionStoryPage } from '../../views/pages/task/session-story.tsx';
import type { WebResponse } from '../shared/web.ts';
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

type Deps = Pick<PagesTaskDeps, 'sessions' | 'events' | 'records' | 'people' | 'rawMails'>;

const namesOf = async ({ pair, by }: OpenTask, session: Session, { people }: Deps): Promise<Map<string, string>> => {
  const ids = [session.coordinatorId, session.mentorId, ...(pair === undefined ? [] : [pair.menteeId]), by.id];
  const found = await Promise.all([...new Set(ids)].map(async (id) => await people.getPerson(id)));
  return new Map(found.map(({ id, first }) => [id, first]));
};

/** The story of the session that a task is about, also once the task is done; undefined for any other page. */
export const storyPageOf = async (open: OpenTask, deps: Deps): Promise<WebResponse | undefined> => {
  const { task, page, base, view } = open;
  const sessionId = sessionIdIn(task);
  if (page !== STORY_PAGE || !hasStory(task) || task.pairId === undefined || sessionId === undefined) return undefined;
  const [session, events, record] = await Promise.all([
    deps.sessions.getSession(task.pairId, sessionId),
    deps.events.listEvents(task.pairId),
    deps.records.findRecord(task.pairId, sessionId),
  ]);
  const story = storyOfSession(session, events, record?.stays ?? session.attendance);
  const names = await namesOf(open, session, deps);
  const { gapKey } = session.attested ?? {};
  const gapWords = gapKey === undefined ? undefined : await deps.rawMails.getText(gapKey);
  const body = sessionStoryPage({ gapWords, frame: view.frame, backLink: base, session, story, names, record });
  return { status: 200, body };
};
