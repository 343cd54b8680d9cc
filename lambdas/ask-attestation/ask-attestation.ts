import { DateTime } from 'luxon';
import { ZONE } from '../../domain/calendar/zone.ts';
import type { Session } from '../../domain/concepts/session.ts';
import { MissingItemError } from '../../domain/errors.ts';
import { wentLive } from '../../domain/rules/sessions/outcome-of-session.ts';
import type { Sessions } from '../adapters/sessions.ts';
import type { Tasks } from '../adapters/tasks.ts';
import type { Workflows } from '../adapters/workflows.ts';
import type { SessionTokenInput } from '../shared/sessions/session-step.ts';
import { mailOwner, openTaskFor, taskIdOf } from '../shared/tasks/open-task.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

export interface AskAttestationDeps extends TaskDeps {
  sessions: Pick<Sessions, 'getSession' | 'holdSession'>;
  tasks: Pick<Tasks, 'openTask' | 'getTask' | 'addMeet'>;
  workflows: Pick<Workflows, 'succeedTask'>;
}

/** The nth page about the Meets that one coordinator was in on one day, counted from 1. */
const pageOf = ({ coordinatorId, startsAt }: Session, nth: number) => {
  const day = DateTime.fromISO(startsAt, { zone: ZONE }).toISODate() ?? '';
  return { kind: 'attest-session', ref: [coordinatorId, day, ...(nth === 1 ? [] : [nth])].join('.') } as const;
};

/**
 * Lists a Meet on the page of that day that is open, else on a new one: what was answered before is not asked again. Of two Meets that
 * end at once one opens the page and the other is added to it.
 */
const listOnPage = async (session: Session, deps: AskAttestationDeps, nth = 1): Promise<void> => {
  const page = pageOf(session, nth);
  const open = await deps.tasks.addMeet(taskIdOf(page), session.id);
  if (open !== undefined) return await mailOwner(open, deps);
  const before = await deps.tasks.getTask(taskIdOf(page));
  if (before?.doneAt !== undefined) return await listOnPage(session, deps, nth + 1);
  const task = await openTaskFor({ ...page, ownerId: session.coordinatorId, meets: new Set([session.id]) }, deps);
  if (task.meets?.has(session.id) !== true) await listOnPage(session, deps, nth);
};

/**
 * Asks whoever was in a session for us who came and whether it went as agreed, on one page for all their Meets of that day. Where nobody
 * met, there is nothing to attest.
 */
export const makeAskAttestation =
  (deps: AskAttestationDeps) =>
  async ({ pairId, sessionId, token }: SessionTokenInput): Promise<Record<string, never>> => {
    const session = await deps.sessions.getSession(pairId, sessionId);
    if (!wentLive(session)) {
      await deps.workflows.succeedTask(token, { outcome: 'nothing-to-attest' });
      return {};
    }
    const held = await deps.sessions.holdSession(pairId, sessionId, token);
    if (held === undefined) throw new MissingItemError(`session ${sessionId}`);
    if (held.attested === undefined) await listOnPage(held, deps);
    else await deps.workflows.succeedTask(token, { outcome: 'attested' });
    return {};
  };
