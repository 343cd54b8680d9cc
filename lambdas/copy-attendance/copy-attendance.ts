import { roomsOf, type Session } from '../../domain/concepts/session.ts';
import { ARTIFACTS } from '../../domain/concepts/session-record.ts';
import { overlapOf } from '../../domain/rules/sessions/overlap-of.ts';
import type { Google } from '../adapters/google.ts';
import type { SessionRecords } from '../adapters/session-records.ts';
import type { Sessions } from '../adapters/sessions.ts';
import { toInstant } from '../shared/moment.ts';
import { coordinatorAddress } from '../shared/sessions/coordinator-address.ts';
import { type SessionInput, type SessionStep, toStep } from '../shared/sessions/session-step.ts';
import { giveSessionTask } from '../shared/sessions/session-task.ts';
import { MANAGER_ID } from '../shared/tasks/manager.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

export interface CopyAttendanceDeps extends TaskDeps {
  sessions: Pick<Sessions, 'getSession' | 'updateSession'>;
  records: Pick<SessionRecords, 'appendRecord'>;
  google: Pick<Google, 'listAttendance' | 'listStays' | 'findArtifacts'>;
}

/** Both hear of it at once: whoever made it, it must be found and deleted. */
const alertOfRecording = async (session: Session, deps: CopyAttendanceDeps): Promise<void> => {
  const dueAt = toInstant(deps.now().plus({ hours: deps.programme.concernCriticalHours }));
  for (const ownerId of [undefined, MANAGER_ID])
    await giveSessionTask({ session, note: 'recorded', kind: 'look-at-session', ownerId, dueAt }, deps);
};

/** Keeps who was there and when, without names: Google deletes its records 30 days after. Throws GoogleUnavailableError. */
export const makeCopyAttendance =
  (deps: CopyAttendanceDeps) =>
  async ({ pairId, sessionId }: SessionInput): Promise<SessionStep<'copied' | 'nothing'>> => {
    const session = await deps.sessions.getSession(pairId, sessionId);
    const rooms = roomsOf(session);
    if (rooms.length === 0) return toStep(session, 'nothing');
    const owner = coordinatorAddress(await deps.people.getPerson(session.coordinatorId));
    const ofAll = async <T>(ask: (owner: string, room: string) => Promise<T[]>): Promise<T[]> =>
      (await Promise.all(rooms.map(async (room) => await ask(owner, room)))).flat();
    const stays = await ofAll(deps.google.listStays);
    const found = await ofAll(deps.google.findArtifacts);
    const artifacts = ARTIFACTS.filter((kind) => found.includes(kind));
    const at = toInstant(deps.now());
    await deps.records.appendRecord({ sessionId, pairId, at, stays, ...overlapOf(stays), artifacts });
    await deps.sessions.updateSession(pairId, sessionId, { attendance: await ofAll(deps.google.listAttendance) });
    if (artifacts.length > 0) await alertOfRecording(session, deps);
    return toStep(session, 'copied');
  };
