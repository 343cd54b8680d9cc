import type { Session } from '../../domain/concepts/session.ts';
import { isDisengaged } from '../../domain/rules/is-disengaged.ts';
import { languageOf } from '../../views/languages/language-of.ts';
import { noteInWords, type SessionNote } from '../../views/session-notes.ts';
import type { Sessions } from '../adapters/sessions.ts';
import { toInstant } from '../shared/moment.ts';
import { type NewTask, openTaskFor, type TaskDeps } from '../shared/open-task.ts';
import type { SessionInput } from '../shared/session-step.ts';

export interface RecordContactDeps extends TaskDeps {
  sessions: Pick<Sessions, 'listSessions'>;
}

const OFFICE_CLOSES = { hour: 17, minute: 0, second: 0, millisecond: 0 };

/** A task for the coordinator with words of its own. */
const give = async (
  { session, note, ...task }: { session: Session; note: SessionNote } & Pick<NewTask, 'kind' | 'side' | 'dueAt'>,
  deps: RecordContactDeps,
): Promise<void> => {
  const ref = `${note}.${session.id}`;
  const evidenceKey = `words/${session.pairId}/${ref}.txt`;
  const { menteeId } = await deps.pairs.getPair(session.pairId);
  const language = languageOf(await deps.people.getPerson(menteeId), { live: deps.programme.languages });
  await deps.rawMails.putText(evidenceKey, noteInWords(note, session, language));
  await openTaskFor({ ...task, ref, evidenceKey, pairId: session.pairId, ownerId: session.coordinatorId }, deps);
};

/** Looks at how the session ended and gives the coordinator what follows from it. Running it again opens no second task. */
export const makeRecordContact =
  (deps: RecordContactDeps) =>
  async ({ pairId, sessionId }: SessionInput): Promise<{ outcome: 'go-on' | 'disengaged' }> => {
    const sessions = await deps.sessions.listSessions(pairId);
    const session = sessions.find(({ id }) => id === sessionId);
    if (session === undefined) return { outcome: 'go-on' };
    const { outcome, attested } = session;
    if (outcome === 'no-slot' || outcome === 'refused') await give({ session, note: outcome, kind: 'stuck' }, deps);
    if (attested?.menteeCame === true && !attested.mentorCame) {
      // Told by voice, the same day.
      const dueAt = toInstant(deps.now().set(OFFICE_CLOSES));
      await give({ session, note: 'mentor-missed', kind: 'tell-in-person', side: 'mentee', dueAt }, deps);
    }
    if (!isDisengaged(sessions, deps.programme)) return { outcome: 'go-on' };
    await give({ session, note: 'disengaged', kind: 'stuck' }, deps);
    return { outcome: 'disengaged' };
  };
