import { type Conference, closeStay, isInCall, type RoomRecords, type Space } from './rooms-records.ts';

export type RoomAction = 'knock' | 'admit' | 'refuse' | 'leave';

export interface Acting {
  records: RoomRecords;
  now: number;
}

/** Puts everyone out, those who wait as well; nothing happens when no call is under way. */
export function endCall({ records, now }: Acting, space: Space): void {
  const conference = records.activeIn(space);
  if (conference === undefined) return;
  for (const participant of conference.participants) closeStay(participant, now);
  records.saveConference({ ...conference, endedAt: now });
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
  leave(acting, space, person) {
    if (isWaiting(space, person)) {
      acting.records.saveSpace(withoutWaiting(space, person));
      return undefined;
    }
    const conference = acting.records.activeIn(space);
    if (conference === undefined || !isPresent(conference, person)) return `${person} is not in the call.`;
    for (const one of conference.participants) if (isSame(one.person, person)) closeStay(one, acting.now);
    const empty = !conference.participants.some(isInCall);
    acting.records.saveConference(empty ? { ...conference, endedAt: acting.now } : conference);
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
  if (known === undefined) conference.participants.push({ id: records.newId().slice(0, 20), person, stays: [stay] });
  else known.stays.push(stay);
  records.saveConference(conference);
  const conferences = active === undefined ? [...space.conferences, conference.id] : space.conferences;
  records.saveSpace({ ...withoutWaiting(space, person), conferences });
}
