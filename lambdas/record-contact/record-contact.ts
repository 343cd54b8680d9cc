import { isDisengaged } from '../../domain/rules/sessions/is-disengaged.ts';
import type { Sessions } from '../adapters/sessions.ts';
import { toInstant } from '../shared/moment.ts';
import type { SessionInput } from '../shared/sessions/session-step.ts';
import { giveSessionTask } from '../shared/sessions/session-task.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

export interface RecordContactDeps extends TaskDeps {
  sessions: Pick<Sessions, 'listSessions'>;
}

const OFFICE_CLOSES = { hour: 17, minute: 0, second: 0, millisecond: 0 };

/** Looks at how the session ended and gives the coordinator what follows from it. Running it again opens no second task. */
export const makeRecordContact =
  (deps: RecordContactDeps) =>
  async ({ pairId, sessionId }: SessionInput): Promise<{ outcome: 'go-on' | 'disengaged' }> => {
    const sessions = await deps.sessions.listSessions(pairId);
    const session = sessions.find(({ id }) => id === sessionId);
    if (session === undefined) return { outcome: 'go-on' };
    const { outcome, attested } = session;
    if (outcome === 'no-slot' || outcome === 'refused')
      await giveSessionTask({ session, note: outcome, kind: 'stuck' }, deps);
    if (attested?.menteeCame === true && !attested.mentorCame) {
      // Told by voice, the same day.
      const dueAt = toInstant(deps.now().set(OFFICE_CLOSES));
      await giveSessionTask({ session, note: 'mentor-missed', kind: 'tell-in-person', side: 'mentee', dueAt }, deps);
    }
    if (!isDisengaged(sessions, deps.programme)) return { outcome: 'go-on' };
    await giveSessionTask({ session, note: 'disengaged', kind: 'stuck' }, deps);
    return { outcome: 'disengaged' };
  };
