import type { Person } from '../../domain/concepts/person.ts';
import { roomsOf } from '../../domain/concepts/session.ts';
import type { Google } from '../adapters/google.ts';
import type { Sessions } from '../adapters/sessions.ts';
import { coordinatorAddress } from '../shared/coordinator-address.ts';
import { type SessionInput, type SessionStep, toStep } from '../shared/session-step.ts';

export interface CopyAttendanceDeps {
  sessions: Pick<Sessions, 'getSession' | 'updateSession'>;
  people: { getPerson(id: string): Promise<Person> };
  google: Pick<Google, 'listAttendance'>;
}

/** Keeps who was there and when, without names: Google deletes its records 30 days after. Throws GoogleUnavailableError. */
export const makeCopyAttendance =
  (deps: CopyAttendanceDeps) =>
  async ({ pairId, sessionId }: SessionInput): Promise<SessionStep<'copied' | 'nothing'>> => {
    const session = await deps.sessions.getSession(pairId, sessionId);
    const rooms = roomsOf(session);
    if (rooms.length === 0) return toStep(session, 'nothing');
    const owner = coordinatorAddress(await deps.people.getPerson(session.coordinatorId));
    const found = await Promise.all(rooms.map(async (room) => await deps.google.listAttendance(owner, room)));
    const attendance = found.flat();
    await deps.sessions.updateSession(pairId, sessionId, { attendance });
    return toStep(session, 'copied');
  };
