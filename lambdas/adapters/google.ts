import type { OAuth2Client } from 'google-auth-library';
import { calendar } from 'googleapis/build/src/apis/calendar';
import { meet } from 'googleapis/build/src/apis/meet';
import * as z from 'zod';
import { ZONE } from '../../domain/calendar/zone.ts';
import type { Way } from '../../domain/concepts/way.ts';
import { askGoogle, isStatus } from './google-failure.ts';
import { configFor, type SpaceConfig, spaceSchema } from './google-space.ts';

export const googleSchema = z.object({ GOOGLE_MEET_URL: z.url(), GOOGLE_CALENDAR_URL: z.url() });
/** Roots, to which `v2/…` and `calendar/v3/…` are added: https://meet.googleapis.com/ and https://www.googleapis.com/. */
export type GoogleSettings = z.infer<typeof googleSchema>;

const TIMEOUT_MS = 8_000;
const MOST_PARTICIPANTS = 250;

/** Somebody in the conference. `coordinator` is the owner of the space; everybody else is a guest. */
export interface Participation {
  who: 'coordinator' | 'guest';
  joinedAt: string;
  leftAt?: string;
}

export interface Room {
  conferenceOpen: boolean;
  /** Everybody who is or was in the open conference. */
  people: Participation[];
}

export interface OwnEvent {
  sessionId: string;
  summary: string;
  joinUrl: string;
  startsAt: string;
  endsAt: string;
}

const participantSchema = z.object({
  signedinUser: z.object({ user: z.string() }).optional(),
  earliestStartTime: z.string(),
  latestEndTime: z.string().nullish(),
});
const participantsSchema = z.object({ participants: z.array(participantSchema).default([]) });
const recordsSchema = z.object({ conferenceRecords: z.array(z.object({ name: z.string() })).default([]) });
const eventSchema = z.object({
  extendedProperties: z.object({ private: z.object({ sessionId: z.string() }).optional() }).optional(),
});

const NO_CONFERENCE = [400, 404];
const GONE = [404, 410];

/**
 * Google names participants by `users/{id}` and never by address. In a restricted, moderated space without invitees nobody can be
 * in before its owner, so whoever came first is the coordinator, if signed in; people who are let in later never are.
 */
const recognise = (found: z.infer<typeof participantSchema>[]): Participation[] => {
  const isGuest = (one: z.infer<typeof participantSchema>): number => (one.signedinUser === undefined ? 1 : 0);
  const inOrder = [...found].sort(
    (a, b) => Date.parse(a.earliestStartTime) - Date.parse(b.earliestStartTime) || isGuest(a) - isGuest(b),
  );
  const owner = inOrder[0]?.signedinUser?.user;
  return inOrder.map(({ signedinUser, earliestStartTime, latestEndTime }) => ({
    who: owner !== undefined && signedinUser?.user === owner ? 'coordinator' : 'guest',
    joinedAt: new Date(earliestStartTime).toISOString(),
    ...(latestEndTime == null ? {} : { leftAt: new Date(latestEndTime).toISOString() }),
  }));
};

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
export const makeGoogle = (settings: GoogleSettings, actAs: (email: string) => OAuth2Client) => {
  const options = (owner: string) => ({ auth: actAs(owner), retry: false, timeout: TIMEOUT_MS });
  const rooms = (owner: string) => meet({ version: 'v2', ...options(owner) });
  const events = (owner: string) => calendar({ version: 'v3', ...options(owner) }).events;
  // Given with each call: as an option of the client only its host would count, not its path.
  const meetRoot = { rootUrl: settings.GOOGLE_MEET_URL };
  const calendarRoot = { rootUrl: settings.GOOGLE_CALENDAR_URL };

  const listPeople = async (owner: string, conference: string): Promise<Participation[]> => {
    const page = await rooms(owner).conferenceRecords.participants.list(
      { parent: conference, pageSize: MOST_PARTICIPANTS },
      meetRoot,
    );
    return recognise(participantsSchema.parse(page.data).participants);
  };

  const getSpace = async (owner: string, space: string) =>
    spaceSchema.parse((await rooms(owner).spaces.get({ name: space }, meetRoot)).data);

  const sameEvent = async (owner: string, id: string, sessionId: string): Promise<void> => {
    const found = eventSchema.parse(
      (await events(owner).get({ calendarId: 'primary', eventId: id }, calendarRoot)).data,
    );
    if (found.extendedProperties?.private?.sessionId !== sessionId) throw new Error(`event ${id} is another's`);
  };

  return {
    /** Not idempotent at Google: a space that nobody is told of is harmless. */
    createSpace: async (owner: string, way: Way): Promise<{ space: string; meetingUri: string }> =>
      await askGoogle('create space', async () => {
        const made = await rooms(owner).spaces.create({ requestBody: { config: configFor(way) } }, meetRoot);
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
        const conference = (await getSpace(owner, space)).activeConference?.conferenceRecord;
        if (conference == null) return { conferenceOpen: false, people: [] };
        return { conferenceOpen: true, people: await listPeople(owner, conference) };
      }),
    /** Of every conference that the space has had. Google forgets them 30 days after. */
    listAttendance: async (owner: string, space: string): Promise<Participation[]> =>
      await askGoogle('attendance', async () => {
        const page = await rooms(owner).conferenceRecords.list({ filter: `space.name="${space}"` }, meetRoot);
        const conferences = recordsSchema.parse(page.data).conferenceRecords;
        const found = await Promise.all(conferences.map(async ({ name }) => await listPeople(owner, name)));
        return found.flat();
      }),
    /** The coordinator's own private event, without attendees. The same id twice is the same event. */
    putCalendarEvent: async (owner: string, id: string, event: OwnEvent): Promise<void> =>
      await askGoogle('put event', async () => {
        try {
          await events(owner).insert(
            { calendarId: 'primary', sendUpdates: 'none', requestBody: toEvent(event, id) },
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
          await events(owner).delete({ calendarId: 'primary', eventId: id, sendUpdates: 'none' }, calendarRoot);
        } catch (error) {
          if (!isStatus(error, GONE)) throw error;
        }
      }),
  };
};
export type Google = ReturnType<typeof makeGoogle>;
