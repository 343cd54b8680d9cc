import type { Session } from '../../../domain/concepts/session.ts';
import { isOfficeHours } from '../../../domain/rules/calendar/office-hours.ts';
import type { Events } from '../../adapters/events.ts';
import type { Sessions } from '../../adapters/sessions.ts';
import type { Slots } from '../../adapters/slots.ts';
import type { Tasks } from '../../adapters/tasks.ts';
import type { Workflows } from '../../adapters/workflows.ts';
import { toInstant } from '../moment.ts';
import { ATTENDEES, type Attendee } from './join-token.ts';
import {
  mailSession,
  passOnTaskId,
  type SessionMailDeps,
  type SessionMailKind,
  sessionMailKey,
} from './mail-session.ts';
import { releaseClaims } from './session-time.ts';

export interface CallOffDeps extends SessionMailDeps {
  sessions: Pick<Sessions, 'getSession' | 'updateSession' | 'markUntold'>;
  slots: Pick<Slots, 'releaseSlot'>;
  tasks: Pick<Tasks, 'openTask' | 'getTask' | 'completeTask'>;
  workflows: Pick<Workflows, 'succeedTask'>;
  events: Pick<Events, 'appendEvent'>;
}

export interface CallOff {
  pairId: string;
  sessionId: string;
  /** The id of the person who cannot make it; the workflow when left out. */
  by?: string | undefined;
}

interface Words {
  kind: SessionMailKind;
  as: Attendee;
}

const BEFORE = ['planned', 'claimed', 'invited'] as const;

const cancel = async ({ pairId, sessionId }: CallOff, deps: CallOffDeps): Promise<Session> => {
  const before = await deps.sessions.getSession(pairId, sessionId);
  const fields = { status: 'cancelled', cancelledAt: toInstant(deps.now()), sequence: before.sequence + 1 } as const;
  const cancelled = await deps.sessions.updateSession(pairId, sessionId, fields, BEFORE);
  return cancelled ?? (await deps.sessions.getSession(pairId, sessionId));
};

const record = async (session: Session, by: string, deps: CallOffDeps): Promise<void> => {
  const at = session.cancelledAt ?? toInstant(deps.now());
  const event = { id: `called-off.${session.id}`, at, kind: 'session-called-off', by, ref: session.id };
  await deps.events.appendEvent(session.pairId, event);
};

/** False when these words never went out: those that the coordinator has not passed on yet are taken back. */
const wentOut = async (session: Session, { kind, as }: Words, deps: CallOffDeps): Promise<boolean> => {
  if (await deps.sent.wasSent(session.pairId, sessionMailKey(session, kind, as))) return true;
  const done = { by: 'workflow', at: toInstant(deps.now()), outcome: 'called-off' };
  const task = await deps.tasks.completeTask(passOnTaskId(session, kind, as), done);
  return task !== undefined && task.task.outcome !== done.outcome;
};

/** Whoever has heard neither of the Meet nor a reminder of it need not hear that it is off. */
const knowsOfIt = async (session: Session, as: Attendee, deps: CallOffDeps): Promise<boolean> => {
  const heard = [];
  for (const kind of ['invite', 'remind'] as const) heard.push(await wentOut(session, { kind, as }, deps));
  return heard.includes(true);
};

/** Whoever cannot make it has a receipt at once, and a coordinator works with it; the others hear in office hours. */
const mayHearNow = (
  session: Session,
  { as, by }: { as: Attendee; by: string | undefined },
  deps: CallOffDeps,
): boolean => as === 'coordinator' || isOfficeHours(deps.now()) || (as === 'mentor' && by === session.mentorId);

const tellAttendees = async (session: Session, by: string | undefined, deps: CallOffDeps): Promise<void> => {
  const toTell: Attendee[] = [];
  for (const as of ATTENDEES) if (await knowsOfIt(session, as, deps)) toTell.push(as);
  const now = toTell.filter((as) => mayHearNow(session, { as, by }, deps));
  // The sweep of what is untold comes back to it when the office is open.
  if (now.length < toTell.length) await deps.sessions.markUntold(session, toInstant(deps.now()));
  for (const as of now) await mailSession({ session, kind: 'off', as }, deps);
};

/**
 * Calls a session off before it starts: frees the time, tells whoever had been invited, and wakes its workflow. A retry repeats
 * nothing, and tells those who were not told yet because the office was closed. `not-cancelled`: it is live or over, and a live one is never cut.
 */
export const callOff = async (wish: CallOff, deps: CallOffDeps): Promise<'cancelled' | 'not-cancelled'> => {
  const session = await cancel(wish, deps);
  if (session.status !== 'cancelled') return 'not-cancelled';
  await record(session, wish.by ?? 'workflow', deps);
  await releaseClaims(session, deps);
  await tellAttendees(session, wish.by, deps);
  // After the mails: the workflow calls off again, and two senders at once could both send.
  if (session.hold !== undefined) await deps.workflows.succeedTask(session.hold.token, { outcome: 'cancelled' });
  return 'cancelled';
};
