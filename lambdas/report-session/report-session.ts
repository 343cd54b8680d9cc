import type { DateTime } from 'luxon';
import type { SessionOutcome } from '../../domain/concepts/session.ts';
import type { Programme } from '../../domain/programme.ts';
import { outcomeOfSession } from '../../domain/rules/sessions/outcome-of-session.ts';
import type { Events } from '../adapters/events.ts';
import type { Sessions } from '../adapters/sessions.ts';
import type { Slots } from '../adapters/slots.ts';
import type { Workflows } from '../adapters/workflows.ts';
import { toInstant } from '../shared/moment.ts';
import { type SessionInput, type SessionStep, toStep } from '../shared/sessions/session-step.ts';
import { releaseClaims } from '../shared/sessions/session-time.ts';

export interface ReportSessionDeps {
  sessions: Pick<Sessions, 'getSession' | 'updateSession'>;
  slots: Pick<Slots, 'releaseSlot'>;
  events: Pick<Events, 'appendEvent'>;
  workflows: Pick<Workflows, 'succeedTask'>;
  now: () => DateTime;
  programme: Programme;
}

/** Settles how the session ended and tells whoever follows it. A follower that has gone is fine: the outcome is in the table. */
export const makeReportSession =
  (deps: ReportSessionDeps) =>
  async ({ pairId, sessionId }: SessionInput): Promise<SessionStep<SessionOutcome>> => {
    const session = await deps.sessions.getSession(pairId, sessionId);
    const outcome = outcomeOfSession(session);
    const at = session.reportedAt ?? toInstant(deps.now());
    if (session.startsAt > at) await releaseClaims(session, deps);
    // Returns the newest follower: who comes later sees `reportedAt`.
    const reported = await deps.sessions.updateSession(pairId, sessionId, { outcome, reportedAt: at });
    await deps.events.appendEvent(pairId, {
      id: `reported.${sessionId}`,
      at,
      kind: `session-${outcome}`,
      ref: sessionId,
    });
    const follower = reported?.follower ?? session.follower;
    if (follower !== undefined) await deps.workflows.succeedTask(follower.token, { outcome });
    return toStep(session, outcome);
  };
