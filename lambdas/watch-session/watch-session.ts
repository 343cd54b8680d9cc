import { roomsOf, type Session } from '../../domain/concepts/session.ts';
import { GoogleUnavailableError, MissingItemError } from '../../domain/errors.ts';
import { isTooLateToBegin, type Judgement, judgeLook, type Look } from '../../domain/rules/sessions/judge-look.ts';
import { withdrawnSince } from '../../domain/rules/ways/withdrawn-since.ts';
import type { Events } from '../adapters/events.ts';
import type { Google, Room } from '../adapters/google.ts';
import type { Sessions } from '../adapters/sessions.ts';
import { type CallOffDeps, callOff } from '../shared/sessions/call-off.ts';
import { coordinatorAddress } from '../shared/sessions/coordinator-address.ts';
import { ATTENDEES } from '../shared/sessions/join-token.ts';
import { mailSession } from '../shared/sessions/mail-session.ts';
import type { SessionTokenInput } from '../shared/sessions/session-step.ts';
import { type AgreementDeps, weighMeeting } from '../shared/sessions/still-agreed.ts';
import { goOnInNewRoom, type RenewRoomDeps } from './renew-room.ts';

export interface WatchSessionDeps extends CallOffDeps, Pick<AgreementDeps, 'choices' | 'concerns'> {
  sessions: CallOffDeps['sessions'] & RenewRoomDeps['sessions'] & Pick<Sessions, 'retireSpace'>;
  events: CallOffDeps['events'] & Pick<Events, 'listEvents'>;
  google: RenewRoomDeps['google'] & Pick<Google, 'whoIsIn' | 'endConference'>;
}

/** `undefined`: the next look goes on. */
type Ended = 'over' | 'cancelled' | undefined;

interface Watched {
  look: Look;
  owner: string;
  endConference(): Promise<void>;
}

const SHUT: Room = { conferenceOpen: false, people: [] };

const ONGOING = ['claimed', 'invited', 'live'] as const;

/** Whatever Google answers, the room must be looked at again: no failure may end the watch. */
const orLookAgain = async <T>(call: Promise<T>): Promise<T> => {
  try {
    return await call;
  } catch (error) {
    throw new GoogleUnavailableError(`look: ${error instanceof Error ? error.name : 'unknown'}`);
  }
};

const countEntries = async (session: Session, deps: WatchSessionDeps): Promise<number> => {
  const events = await deps.events.listEvents(session.pairId, session.startsAt.slice(0, 'YYYY-MM-DD'.length));
  const entries = events.filter(({ kind, ref }) => kind === 'session-entered' && ref === session.id);
  const hosts = [session, ...(session.formerHosts ?? [])].map(({ coordinatorId }) => coordinatorId);
  return new Set(entries.map(({ by = '' }) => by).filter((by) => !hosts.includes(by))).size;
};

/** The room in use; a call that somebody opens again in an earlier one is ended at once. */
const lookIntoRooms = async (session: Session, owner: string, deps: WatchSessionDeps): Promise<Room> => {
  if (roomsOf(session).length === 0) throw new MissingItemError(`space of session ${session.id}`);
  const endings = (session.retired ?? []).map(async (room) => await deps.google.endConference(owner, room));
  const { space } = session;
  const [room] = await orLookAgain(
    Promise.all([space === undefined ? SHUT : deps.google.whoIsIn(owner, space), ...endings]),
  );
  return room;
};

const lookInto = async (session: Session, deps: WatchSessionDeps): Promise<Watched> => {
  const owner = coordinatorAddress(await deps.people.getPerson(session.coordinatorId));
  const { conferenceOpen, people, gone } = await lookIntoRooms(session, owner, deps);
  const [pair, choices, entries, concern] = await Promise.all([
    deps.pairs.getPair(session.pairId),
    deps.choices.getChoices(session.pairId),
    countEntries(session, deps),
    deps.concerns.standOf(session.pairId),
  ]);
  const present = people.filter(({ leftAt }) => leftAt === undefined);
  const guests = present.filter(({ who }) => who === 'guest').length;
  const inRoom = { coordinator: guests < present.length, guests };
  return {
    look: {
      session,
      inRoom,
      entries,
      conferenceOpen,
      isRoomGone: gone,
      // Whoever looked at the concern has decided that it ends now.
      withdrawnSince: concern === 'stopped' ? '' : withdrawnSince(session, pair, choices),
      isHeld: concern === 'doubted',
      now: deps.now(),
      programme: deps.programme,
    },
    owner,
    endConference: async () => {
      if (session.space !== undefined) await orLookAgain(deps.google.endConference(owner, session.space));
    },
  };
};

/** It ends the call before it says so: should it die in between, the next look ends it again. */
const stop = async ({ look, endConference }: Watched, deps: WatchSessionDeps): Promise<Ended> => {
  const { session, conferenceOpen } = look;
  if (conferenceOpen) await endConference();
  await callOff({ pairId: session.pairId, sessionId: session.id }, deps);
  return 'cancelled';
};

const remember = async ({ look }: Watched, fields: Partial<Session>, deps: WatchSessionDeps): Promise<void> => {
  const { session, inRoom } = look;
  const live = inRoom.coordinator && inRoom.guests > 0 ? ({ status: 'live' } as const) : {};
  const all = { ...live, ...fields };
  if (Object.keys(all).length > 0) await deps.sessions.updateSession(session.pairId, session.id, all, ONGOING);
};

const carryOut = async (watched: Watched, { act, fields }: Judgement, deps: WatchSessionDeps): Promise<Ended> => {
  const { session } = watched.look;
  if (act === 'say-soon') for (const as of ATTENDEES) await mailSession({ session, kind: 'soon', as }, deps);
  if (act === 'alert-coordinator') await mailSession({ session, kind: 'alert', as: 'coordinator' }, deps);
  if (act === 'alert-strangers')
    await mailSession({ session: { ...session, ...fields }, kind: 'strangers', as: 'coordinator' }, deps);
  if (act === 'warn-of-end') for (const as of ATTENDEES) await mailSession({ session, kind: 'ending', as }, deps);
  if (act === 'end' || act === 'renew-room') await watched.endConference();
  if (act === 'renew-room') await deps.sessions.retireSpace(session);
  if (act === 'call-off') {
    await remember(watched, { ...fields, outcome: 'coordinator-absent' }, deps);
    return await stop(watched, deps);
  }
  await remember(watched, act === 'over' ? { ...fields, status: 'over' } : fields, deps);
  return act === 'over' ? 'over' : undefined;
};

/**
 * Nobody has met yet and somebody has changed their mind, or may have, and nobody looked at it in time. A session that is live is not cut
 * at once.
 */
const isOffBeforeItBegan = async ({ look }: Watched, deps: WatchSessionDeps): Promise<boolean> => {
  if (look.session.status === 'live' || look.inRoom.guests > 0) return false;
  const { outcome } = await weighMeeting(look.session, deps);
  return outcome === 'no' || (outcome === 'held' && isTooLateToBegin(look));
};

/** Only while the coordinator is away from a session whose call was ended. */
const isAway = ({ look }: Watched, { act }: Judgement): boolean =>
  act === 'renew-room' || (look.session.retired !== undefined && !look.inRoom.coordinator);

const watch = async (session: Session, deps: WatchSessionDeps): Promise<Ended> => {
  if (session.status === 'over') return 'over';
  const watched = await lookInto(session, deps);
  if (session.status === 'cancelled') return await stop(watched, deps);
  const hasEnded = watched.look.now.toMillis() >= Date.parse(session.endsAt);
  if (!hasEnded && (await isOffBeforeItBegan(watched, deps))) return await stop(watched, deps);
  const judgement = judgeLook(watched.look);
  const ended = await carryOut(watched, judgement, deps);
  if (ended === undefined && !hasEnded && isAway(watched, judgement)) {
    const left = await deps.sessions.getSession(session.pairId, session.id);
    await orLookAgain(goOnInNewRoom(left, watched.owner, deps));
  }
  return ended;
};

/**
 * One look into the room. It wakes its workflow when the session is over or called off; otherwise the time-out of the wait is the
 * next look. Throws GoogleUnavailableError: the look is repeated.
 */
export const makeWatchSession =
  (deps: WatchSessionDeps) =>
  async ({ pairId, sessionId, token }: SessionTokenInput): Promise<Record<string, never>> => {
    const outcome = await watch(await deps.sessions.getSession(pairId, sessionId), deps);
    if (outcome !== undefined) await deps.workflows.succeedTask(token, { outcome });
    return {};
  };
