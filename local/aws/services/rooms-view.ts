import { showConfig } from './rooms-config.ts';
import { type Conference, isInCall, type Space } from './rooms-records.ts';

export interface PersonView {
  person: string;
  state: 'waiting' | 'in' | 'left';
  /** ISO 8601, UTC. */
  since: string;
}

export interface SpaceView {
  id: string;
  name: string;
  meetingUri: string;
  meetingCode: string;
  owner: string;
  config: Record<string, unknown>;
  /** `empty`: nobody came yet · `waiting`: people knock and no call is under way. */
  state: 'empty' | 'waiting' | 'active' | 'ended';
  /** Everyone in the call, everyone who left the last call, everyone waiting. */
  participants: PersonView[];
  waiting: PersonView[];
  conference?: { startedAt: string; endedAt?: string };
}

const asIso = (at: number) => new Date(at).toISOString();

/** A space as the control interface shows it. */
export function describeSpace(
  space: Space,
  { conference, meetingUri }: { conference: Conference | undefined; meetingUri: string },
): SpaceView {
  const waiting = space.waiting.map(
    ({ person, since }): PersonView => ({ person, state: 'waiting', since: asIso(since) }),
  );
  const met = (conference?.participants ?? []).map((one): PersonView => {
    const stay = one.stays.at(-1);
    const since = asIso(stay?.end ?? stay?.start ?? 0);
    return { person: one.person, state: isInCall(one) ? 'in' : 'left', since };
  });
  const active = conference !== undefined && conference.endedAt === undefined;
  const idle = waiting.length > 0 ? 'waiting' : conference === undefined ? 'empty' : 'ended';
  const back = new Set(waiting.map(({ person }) => person.toLowerCase()));
  return {
    id: space.id,
    name: `spaces/${space.id}`,
    meetingUri,
    meetingCode: space.code,
    owner: space.owner,
    config: showConfig(space.config),
    state: active ? 'active' : idle,
    participants: [...met.filter(({ person }) => !back.has(person.toLowerCase())), ...waiting],
    waiting,
    ...(conference === undefined ? {} : { conference: describeConference(conference) }),
  };
}

function describeConference({ startedAt, endedAt }: Conference): { startedAt: string; endedAt?: string } {
  return { startedAt: asIso(startedAt), ...(endedAt === undefined ? {} : { endedAt: asIso(endedAt) }) };
}
