import type { HostContext } from '../types.ts';
import { GoogleError } from './google-error.ts';
import { pageOf, readFilter } from './google-list.ts';
import type { GoogleCall, GoogleRoute } from './google-router.ts';
import { displayNameOf, userIdOf } from './rooms-owner.ts';
import type { Conference, Participant, RoomRecords, Space, Stay } from './rooms-records.ts';

/** Google deletes a record 30 days after its conference has ended. */
const KEPT_MS = 30 * 24 * 3600 * 1000;
const asIso = (at: number) => new Date(at).toISOString();
const notFound = () => new GoogleError('NOT_FOUND', 'Requested entity was not found.', 'notFound');

/** The paths of conferenceRecords; there are never transcripts or notes. */
export function recordRoutes(records: MeetRecords, scopes: string[]): GoogleRoute[] {
  const route = (path: string, run: GoogleRoute['run']): GoogleRoute => {
    const pattern = path.replaceAll('*', '([^/]+)');
    return { method: 'GET', pattern: new RegExp(`^/v2/conferenceRecords${pattern}$`), scopes, run };
  };
  return [
    route('', (call) => records.list(call)),
    route('/*', (call) => showConference(records.find(call).conference)),
    route('/*/participants', (call) => records.listParticipants(call)),
    route('/*/participants/*', (call) => records.findParticipant(call).shown),
    route('/*/participants/*/participantSessions', (call) => records.listSessions(call)),
    route('/*/recordings', (call) => records.listRecordings(call)),
    ...['transcripts', 'smartNotes'].map((name) => route(`/*/${name}`, (call) => records.listNone(call, name))),
  ];
}

/** conferenceRecords of Meet v2 with what hangs below them, for the owner of the space. */
export class MeetRecords {
  constructor(
    private readonly context: HostContext,
    private readonly records: RoomRecords,
  ) {}

  find({ parts, subject }: GoogleCall): { conference: Conference; space: Space } {
    const conference = this.records.findConference(parts[0] ?? '');
    const space = conference === undefined ? undefined : this.records.findSpace(conference.spaceId);
    if (conference === undefined || space === undefined || !this.#isKept(conference)) throw notFound();
    if (space.owner !== subject) throw new GoogleError('PERMISSION_DENIED', 'The caller does not have permission');
    return { conference, space };
  }

  list({ query, subject }: GoogleCall): unknown {
    const filter = query.get('filter') ?? '';
    const test = readFilter(filter);
    const found = this.#searchedSpaces(filter)
      .filter(({ owner }) => owner === subject)
      .flatMap((space) => this.#conferencesOf(space).map((conference) => ({ space, conference })))
      .filter(({ space, conference }) => test(fieldsOfConference(space, conference)))
      .sort((a, b) => b.conference.startedAt - a.conference.startedAt);
    const { page, ...next } = pageOf(found, query, 100);
    return { conferenceRecords: page.map(({ conference }) => showConference(conference)), ...next };
  }

  listParticipants(call: GoogleCall): unknown {
    const { conference, space } = this.find(call);
    const test = readFilter(call.query.get('filter') ?? '');
    const shown = conference.participants.map((one) => showParticipant(one, conference, space));
    const found = shown.filter(({ earliestStartTime, latestEndTime }) =>
      test({ earliest_start_time: earliestStartTime, latest_end_time: latestEndTime }),
    );
    const { page, ...next } = pageOf(found.reverse(), call.query, 250);
    return { participants: page, totalSize: found.length, ...next };
  }

  findParticipant(call: GoogleCall) {
    const { conference, space } = this.find(call);
    const participant = conference.participants.find(({ id }) => id === call.parts[1]);
    if (participant === undefined) throw notFound();
    return { participant, shown: showParticipant(participant, conference, space) };
  }

  listSessions(call: GoogleCall): unknown {
    const { participant, shown } = this.findParticipant(call);
    const test = readFilter(call.query.get('filter') ?? '');
    const sessions = participant.stays.map((stay) => showStay(shown.name, stay));
    const found = sessions.filter(({ startTime, endTime }) => test({ start_time: startTime, end_time: endTime }));
    const { page, ...next } = pageOf(found.reverse(), call.query, 250);
    return { participantSessions: page, ...next };
  }

  /** At most one: the stand-in does not count them. */
  listRecordings(call: GoogleCall): unknown {
    const { conference } = this.find(call);
    if (conference.recordedAt === undefined) return { recordings: [] };
    const name = `conferenceRecords/${conference.id}/recordings/1`;
    const startTime = asIso(conference.recordedAt);
    return { recordings: [{ name, state: 'FILE_GENERATED', startTime }] };
  }

  listNone(call: GoogleCall, name: string): unknown {
    this.find(call);
    return { [name]: [] };
  }

  #isKept({ endedAt }: Conference): boolean {
    return endedAt === undefined || endedAt + KEPT_MS > this.context.clock.now();
  }

  /** One space when the filter names it, so that a long story stays quick. */
  #searchedSpaces(filter: string): Space[] {
    const named = /space\.name\s*=\s*"spaces\/([^"]+)"/.exec(filter)?.[1];
    if (named === undefined) return this.records.listSpaces();
    const space = this.records.findSpace(named);
    return space === undefined ? [] : [space];
  }

  #conferencesOf({ conferences }: Space): Conference[] {
    const found = conferences.map((id) => this.records.findConference(id));
    return found.filter((one) => one !== undefined).filter((one) => this.#isKept(one));
  }
}

function fieldsOfConference(space: Space, { startedAt, endedAt }: Conference): Record<string, string | undefined> {
  return {
    'space.name': `spaces/${space.id}`,
    'space.meeting_code': space.code,
    start_time: asIso(startedAt),
    end_time: endedAt === undefined ? undefined : asIso(endedAt),
  };
}

function showConference({ id, spaceId, startedAt, endedAt }: Conference): Record<string, string> {
  return {
    name: `conferenceRecords/${id}`,
    startTime: asIso(startedAt),
    space: `spaces/${spaceId}`,
    ...(endedAt === undefined ? {} : { endTime: asIso(endedAt), expireTime: asIso(endedAt + KEPT_MS) }),
  };
}

/** Only the owner is signed in; everyone else is known by the name they typed. */
function showParticipant({ id, person, stays }: Participant, conference: Conference, { owner }: Space) {
  const end = stays.at(-1)?.end;
  const isOwner = person.toLowerCase() === owner;
  return {
    name: `conferenceRecords/${conference.id}/participants/${id}`,
    earliestStartTime: asIso(stays[0]?.start ?? conference.startedAt),
    ...(end === undefined ? {} : { latestEndTime: asIso(end) }),
    ...(isOwner
      ? { signedinUser: { user: `users/${userIdOf(owner)}`, displayName: displayNameOf(owner) } }
      : { anonymousUser: { displayName: person } }),
  };
}

function showStay(participantName: string, { id, start, end }: Stay) {
  return {
    name: `${participantName}/participantSessions/${id}`,
    startTime: asIso(start),
    ...(end === undefined ? {} : { endTime: asIso(end) }),
  };
}
