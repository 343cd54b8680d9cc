import { asLeft, type Conference, isInCall, type Participant, type RoomRecords, type Space } from './rooms-records.ts';

export type RoomAction = 'knock' | 'admit' | 'refuse' | 'leave' | 'record';

export interface Acting {
  records: RoomRecords;
  now: number;
}

/** Puts everyone out, those who wait as well; nothing happens when no call is under way. */
export function endCall({ records, now }: Acting, space: Space): void {
  const conference = records.activeIn(space);
  if (conference === undefined) return;
  const participants = conference.participants.map((one) => asLeft(one, now));
  records.saveConference({ ...conference, participants, endedAt: now });
  records.saveSpace({ ...space, waiting: [] });
}

/** Each gives back what stands in the way, in words, or nothing when it is done. */
export const ACTS: Record<RoomAction, (acting: Acting, space: Space, person: string) => string | undefined> = {
  knock(acting, space, person) {
    if (isPresent(acting.records.activeIn(space), person) || isWaiting(space, person)) return undefined;
    if (mayEnter(space, person)) enter(acting, space, person);
    else acting.records.saveSpace({ ...space, waiting: [...space.waiting, { person, since: acting.now }] });
    return undefined;
  },
  admit(acting, space, person) {
    const problem = findHostProblem(acting, space, person);
    if (problem === undefined) enter(acting, space, person);
    return problem;
  },
  refuse(acting, space, person) {
    const problem = findHostProblem(acting, space, person);
    if (problem === undefined) acting.records.saveSpace(withoutWaiting(space, person));
    return problem;
  },
  record(acting, space, person) {
    const conference = acting.records.activeIn(space);
    if (conference === undefined || !isPresent(conference, person)) return `${person} is not in the call.`;
    acting.records.saveConference({ ...conference, recordedAt: conference.recordedAt ?? acting.now });
    return undefined;
  },
  leave(acting, space, person) {
    if (isWaiting(space, person)) {
      acting.records.saveSpace(withoutWaiting(space, person));
      return undefined;
    }
    const conference = acting.records.activeIn(space);
    if (conference === undefined || !isPresent(conference, person)) return `${person} is not in the call.`;
    const participants = conference.participants.map((one) =>
      isSame(one.person, person) ? asLeft(one, acting.now) : one,
    );
    const ended = participants.some(isInCall) ? {} : { endedAt: acting.now };
    acting.records.saveConference({ ...conference, participants, ...ended });
    return undefined;
  },
};

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const isWaiting = ({ waiting }: Space, person: string) => waiting.some((one) => isSame(one.person, person));

function withoutWaiting(space: Space, person: string): Space {
  return { ...space, waiting: space.waiting.filter((one) => !isSame(one.person, person)) };
}

function isPresent(conference: Conference | undefined, person: string): boolean {
  return conference?.participants.some((one) => isInCall(one) && isSame(one.person, person)) ?? false;
}

/** Owners never knock. An open space lets everyone in; a trusted one lets in the owner's own organisation. */
function mayEnter({ owner, config }: Space, person: string): boolean {
  if (isSame(owner, person) || config.accessType === 'OPEN') return true;
  const domain = owner.slice(owner.lastIndexOf('@'));
  return config.accessType === 'TRUSTED' && person.toLowerCase().endsWith(domain);
}

/** With moderation on only the owner can admit; otherwise everyone in the call can. */
function findHostProblem({ records }: Acting, space: Space, person: string): string | undefined {
  if (!isWaiting(space, person)) return `${person} is not waiting.`;
  const conference = records.activeIn(space);
  const moderated = space.config.moderation === 'ON';
  const hosted = moderated ? isPresent(conference, space.owner) : conference !== undefined;
  return hosted ? undefined : 'Nobody in the call may let people in.';
}

/** The first to enter opens a conference; who comes back is the same participant with another stay. */
function enter({ records, now }: Acting, space: Space, person: string): void {
  const active = records.activeIn(space);
  const conference = active ?? records.newConference(space.id);
  const stay = { id: records.newId().slice(0, 16), start: now };
  const known = conference.participants.find((one) => isSame(one.person, person));
  const participants: Participant[] =
    known === undefined
      ? [...conference.participants, { id: records.newId().slice(0, 20), person, stays: [stay] }]
      : conference.participants.map((one) => (one === known ? { ...one, stays: [...one.stays, stay] } : one));
  records.saveConference({ ...conference, participants });
  const conferences = active === undefined ? [...space.conferences, conference.id] : space.conferences;
  records.saveSpace({ ...withoutWaiting(space, person), conferences });
}
