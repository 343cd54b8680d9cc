import type { OAuth2Client } from 'google-auth-library';
import { calendar } from 'googleapis/build/src/apis/calendar';
import { meet } from 'googleapis/build/src/apis/meet';
import * as z from 'zod';
import { ZONE } from '../../domain/calendar/zone.ts';
import { ARTIFACTS, type Artifact } from '../../domain/concepts/session-record.ts';
import { GoogleUnavailableError } from '../../domain/errors.ts';
import { askGoogle, isStatus } from './google-failure.ts';
import {
  type Participation,
  participantsSchema,
  type Recognised,
  recognise,
  toParticipation,
} from './google-people.ts';
import { GOOGLE_SCOPES, type GoogleScope } from './google-scopes.ts';
import { configFor, type RoomKind, type SpaceConfig, spaceSchema } from './google-space.ts';

export const googleSchema = z.object({ GOOGLE_MEET_URL: z.url(), GOOGLE_CALENDAR_URL: z.url() });
/** Roots, to which `v2/…` and `calendar/v3/…` are added: https://meet.googleapis.com/ and https://www.googleapis.com/. */
export type GoogleSettings = z.infer<typeof googleSchema>;

const TIMEOUT_MS = 8_000;
const MOST_PARTICIPANTS = 250;

export interface Room {
  conferenceOpen: boolean;
  /** Everybody who is or was in the open conference. */
  people: Participation[];
  /** Google knows the room no more. */
  gone?: true;
}

export interface OwnEvent {
  sessionId: string;
  summary: string;
  joinUrl: string;
  startsAt: string;
  endsAt: string;
}

type Span = Pick<OwnEvent, 'startsAt' | 'endsAt'>;

const staysSchema = z.object({
  participantSessions: z.array(z.object({ startTime: z.string(), endTime: z.string().nullish() })).default([]),
});
const recordsSchema = z.object({ conferenceRecords: z.array(z.object({ name: z.string() })).default([]) });
const eventSchema = z.object({
  extendedProperties: z.object({ private: z.object({ sessionId: z.string() }).optional() }).optional(),
});

const listOf = (data: unknown, kind: Artifact): unknown[] =>
  z.object({ [kind]: z.array(z.unknown()).default([]) }).parse(data)[kind] ?? [];

const OWN_CALENDAR = 'primary';
const busySchema = z.object({
  calendars: z.record(
    z.string(),
    z.object({
      busy: z.array(z.object({ start: z.string(), end: z.string() })).default([]),
      errors: z.array(z.unknown()).default([]),
    }),
  ),
});

const NO_CONFERENCE = [400, 404];
const GONE = [404, 410];

const toEvent = (event: OwnEvent, id: string) => ({
  id,
  summary: event.summary,
  description: event.joinUrl,
  location: event.joinUrl,
  start: { dateTime: event.startsAt, timeZone: ZONE },
  end: { dateTime: event.endsAt, timeZone: ZONE },
  visibility: 'private',
  transparency: 'opaque',
  guestsCanInviteOthers: false,
  guestsCanModify: false,
  guestsCanSeeOtherGuests: false,
  extendedProperties: { private: { sessionId: event.sessionId } },
});

/**
 * Meet and Calendar, always as the coordinator `owner` (an e-mail address). Nothing is retried here: a state machine repeats the
 * step. Throws GoogleUnavailableError for what may pass by itself, and Google's own error for the rest.
 * Source: Meet REST v2, Calendar v3 (googleapis 178).
 */
export const makeGoogle = (settings: GoogleSettings, actAs: (email: string, scope: GoogleScope) => OAuth2Client) => {
  const options = (owner: string, scope: GoogleScope) => ({
    auth: actAs(owner, scope),
    retry: false,
    timeout: TIMEOUT_MS,
  });
  const rooms = (owner: string) => meet({ version: 'v2', ...options(owner, GOOGLE_SCOPES.meet) });
  const events = (owner: string) => calendar({ version: 'v3', ...options(owner, GOOGLE_SCOPES.events) }).events;
  // Given with each call: as an option of the client only its host would count, not its path.
  const meetRoot = { rootUrl: settings.GOOGLE_MEET_URL };
  const calendarRoot = { rootUrl: settings.GOOGLE_CALENDAR_URL };

  const listRecognised = async (owner: string, conference: string): Promise<Recognised[]> => {
    const page = await rooms(owner).conferenceRecords.participants.list(
      { parent: conference, pageSize: MOST_PARTICIPANTS },
      meetRoot,
    );
    return recognise(participantsSchema.parse(page.data).participants);
  };

  const listPeople = async (owner: string, conference: string): Promise<Participation[]> =>
    (await listRecognised(owner, conference)).map(({ who, earliestStartTime, latestEndTime }) =>
      toParticipation(who, earliestStartTime, latestEndTime),
    );

  const listConferences = async (owner: string, space: string): Promise<string[]> => {
    const page = await rooms(owner).conferenceRecords.list({ filter: `space.name="${space}"` }, meetRoot);
    return recordsSchema.parse(page.data).conferenceRecords.map(({ name }) => name);
  };

  const staysOf = async (owner: string, { name, who }: Recognised): Promise<Participation[]> => {
    const page = await rooms(owner).conferenceRecords.participants.participantSessions.list(
      { parent: name, pageSize: MOST_PARTICIPANTS },
      meetRoot,
    );
    return staysSchema
      .parse(page.data)
      .participantSessions.map(({ startTime, endTime }) => toParticipation(who, startTime, endTime));
  };

  const artifactsOf = async (owner: string, parent: string): Promise<Artifact[]> => {
    const { recordings, transcripts, smartNotes } = rooms(owner).conferenceRecords;
    const lists = await Promise.all(
      [recordings, transcripts, smartNotes].map(async (made) => (await made.list({ parent }, meetRoot)).data),
    );
    return ARTIFACTS.filter((kind, at) => listOf(lists[at], kind).length > 0);
  };

  const getSpace = async (owner: string, space: string) =>
    spaceSchema.parse((await rooms(owner).spaces.get({ name: space }, meetRoot)).data);

  const busyTimes = async (owner: string, { startsAt, endsAt }: Span): Promise<Span[]> =>
    await askGoogle('free/busy', async () => {
      const { freebusy } = calendar({ version: 'v3', ...options(owner, GOOGLE_SCOPES.freeBusy) });
      const requestBody = { timeMin: startsAt, timeMax: endsAt, items: [{ id: OWN_CALENDAR }] };
      const { calendars } = busySchema.parse((await freebusy.query({ requestBody }, calendarRoot)).data);
      const own = calendars[OWN_CALENDAR];
      if (own === undefined || own.errors.length > 0) throw new GoogleUnavailableError('free/busy: not to be read');
      return own.busy.map(({ start, end }) => ({ startsAt: start, endsAt: end }));
    });

  const sameEvent = async (owner: string, id: string, sessionId: string): Promise<void> => {
    const found = eventSchema.parse(
      (await events(owner).get({ calendarId: OWN_CALENDAR, eventId: id }, calendarRoot)).data,
    );
    if (found.extendedProperties?.private?.sessionId !== sessionId) throw new Error(`event ${id} is another's`);
  };

  return {
    /** Not idempotent at Google: a space that nobody is told of is harmless. */
    createSpace: async (owner: string, kind: RoomKind): Promise<{ space: string; meetingUri: string }> =>
      await askGoogle('create space', async () => {
        const made = await rooms(owner).spaces.create({ requestBody: { config: configFor(kind) } }, meetRoot);
        const { name, meetingUri } = spaceSchema.parse(made.data);
        return { space: name, meetingUri };
      }),
    readSpace: async (owner: string, space: string): Promise<SpaceConfig> =>
      await askGoogle('read space', async () => (await getSpace(owner, space)).config),
    /** Fine when no conference is open. */
    endConference: async (owner: string, space: string): Promise<void> =>
      await askGoogle('end conference', async () => {
        try {
          await rooms(owner).spaces.endActiveConference({ name: space, requestBody: {} }, meetRoot);
        } catch (error) {
          if (!isStatus(error, NO_CONFERENCE)) throw error;
        }
      }),
    whoIsIn: async (owner: string, space: string): Promise<Room> =>
      await askGoogle('who is in', async () => {
        try {
          const conference = (await getSpace(owner, space)).activeConference?.conferenceRecord;
          if (conference == null) return { conferenceOpen: false, people: [] };
          return { conferenceOpen: true, people: await listPeople(owner, conference) };
        } catch (error) {
          if (!isStatus(error, GONE)) throw error;
          return { conferenceOpen: false, people: [], gone: true };
        }
      }),
    /** Each person once, of every conference that the space has had. Google forgets them 30 days after. */
    listAttendance: async (owner: string, space: string): Promise<Participation[]> =>
      await askGoogle('attendance', async () => {
        const conferences = await listConferences(owner, space);
        return (await Promise.all(conferences.map(async (name) => await listPeople(owner, name)))).flat();
      }),
    /** Each time that somebody came in, of every conference that the space has had. */
    listStays: async (owner: string, space: string): Promise<Participation[]> =>
      await askGoogle('stays', async () => {
        const conferences = await listConferences(owner, space);
        const people = await Promise.all(conferences.map(async (name) => await listRecognised(owner, name)));
        return (await Promise.all(people.flat().map(async (one) => await staysOf(owner, one)))).flat();
      }),
    /** What was made of the space's conferences although recording is off; empty is as it should be. */
    findArtifacts: async (owner: string, space: string): Promise<Artifact[]> =>
      await askGoogle('artifacts', async () => {
        const conferences = await listConferences(owner, space);
        const found = (await Promise.all(conferences.map(async (name) => await artifactsOf(owner, name)))).flat();
        return ARTIFACTS.filter((kind) => found.includes(kind));
      }),
    /** When the coordinator's own calendar is taken between two instants. */
    busyTimes,
    /** Whether it has anything between two instants. */
    isBusy: async (owner: string, span: Span): Promise<boolean> => (await busyTimes(owner, span)).length > 0,
    /** The coordinator's own private event, without attendees. The same id twice is the same event. */
    putCalendarEvent: async (owner: string, id: string, event: OwnEvent): Promise<void> =>
      await askGoogle('put event', async () => {
        try {
          await events(owner).insert(
            { calendarId: OWN_CALENDAR, sendUpdates: 'none', requestBody: toEvent(event, id) },
            calendarRoot,
          );
        } catch (error) {
          if (!isStatus(error, [409])) throw error;
          await sameEvent(owner, id, event.sessionId);
        }
      }),
    /** Fine when it is gone already. */
    deleteCalendarEvent: async (owner: string, id: string): Promise<void> =>
      await askGoogle('delete event', async () => {
        try {
          await events(owner).delete({ calendarId: OWN_CALENDAR, eventId: id, sendUpdates: 'none' }, calendarRoot);
        } catch (error) {
          if (!isStatus(error, GONE)) throw error;
        }
      }),
  };
};
export type Google = ReturnType<typeof makeGoogle>;
