import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeGoogle } from '../../lambdas/adapters/google.ts';
import { makeGoogleAuth } from '../../lambdas/adapters/google-auth.ts';
import { configFor, differences, eventIdOf } from '../../lambdas/adapters/google-space.ts';
import { type ABroker, aBroker } from './a-broker.ts';
import { type AGoogle, openGoogle } from './a-google.ts';

const OWNER = 'coordinator@school.example';
const OTHER = 'other@school.example';
const SPACE = 'spaces/abc';
const CONFERENCE = 'conferenceRecords/one';
const EVENT = {
  sessionId: 'pair-1.1',
  summary: 'Mentoring session DND-1',
  joinUrl: 'https://mentoring.example/join/token',
  startsAt: '2026-03-10T11:00:00.000Z',
  endsAt: '2026-03-10T11:30:00.000Z',
};

let service: AGoogle;
let google: ReturnType<typeof makeGoogle>;
let broker: ABroker;

const person = (user: string | undefined, from: string, to?: string) => ({
  ...(user === undefined
    ? { anonymousUser: { displayName: 'Ana' } }
    : { signedinUser: { user, displayName: 'Someone' } }),
  earliestStartTime: from,
  ...(to === undefined ? {} : { latestEndTime: to }),
});

beforeEach(async () => {
  process.env.AWS_REGION = 'eu-west-2';
  process.env.AWS_ACCESS_KEY_ID = 'AKIDEXAMPLE';
  process.env.AWS_SECRET_ACCESS_KEY = 'example';
  service = await openGoogle({
    'POST /meet/v2/spaces': () => ({
      status: 200,
      body: { name: SPACE, meetingUri: 'https://meet.example/abc', config: {} },
    }),
  });
  broker = aBroker(service.settings, [OWNER, OTHER]);
  google = makeGoogle(service.settings, makeGoogleAuth({ GOOGLE_BROKER: 'broker' }, broker));
});
afterEach(async () => await service.close());

const openRoom = (participants: unknown[]) => {
  service.route(`GET /meet/v2/${SPACE}`, () => ({
    status: 200,
    body: { name: SPACE, meetingUri: 'https://meet.example/abc', activeConference: { conferenceRecord: CONFERENCE } },
  }));
  service.route(`GET /meet/v2/${CONFERENCE}/participants`, () => ({ status: 200, body: { participants } }));
};

describe('a space', () => {
  it('is restricted, moderated and unrecorded', async () => {
    await google.createSpace(OWNER, { way: 'meet-audio' });
    const made = service.calls.find(({ path }) => path === '/meet/v2/spaces');
    expect(JSON.parse(made?.body ?? '{}')).toEqual({ config: configFor({ way: 'meet-audio' }) });
  });

  it.each([
    ['meet-chat', undefined, 'NO_RESTRICTION'],
    ['meet-video', undefined, 'HOSTS_ONLY'],
    ['meet-audio', undefined, 'HOSTS_ONLY'],
    ['meet-video', true, 'NO_RESTRICTION'],
  ] as const)('for %s, with the chat for who needs it %s, has the chat at %s', (way, chatOpen, restriction) => {
    expect(configFor({ way, chatOpen }).moderationRestrictions.chatRestriction).toBe(restriction);
  });

  it('differs when a setting is another or is left out', () => {
    const asked = configFor({ way: 'meet-video' });
    expect(differences({ way: 'meet-video' }, asked)).toEqual([]);
    expect(differences({ way: 'meet-video' }, { ...asked, moderation: 'OFF' })).toEqual(['moderation']);
    expect(differences({ way: 'meet-video', chatOpen: true }, asked)).toEqual([
      'moderationRestrictions.chatRestriction',
    ]);
    expect(differences({ way: 'meet-video' }, { ...asked, accessType: undefined })).toEqual(['accessType']);
  });

  it.each([429, 500, 503])('is Google’s to repeat at %i, and is asked for once', async (status) => {
    service.route('POST /meet/v2/spaces', () => ({ status }));
    await expect(google.createSpace(OWNER, { way: 'meet-video' })).rejects.toMatchObject({ name: 'GoogleUnavailable' });
    expect(service.calls.filter(({ path }) => path === '/meet/v2/spaces')).toHaveLength(1);
  });

  it('is refused for good at 403, in words of ours', async () => {
    service.route('POST /meet/v2/spaces', () => ({ status: 403 }));
    await expect(google.createSpace(OWNER, { way: 'meet-video' })).rejects.toMatchObject({
      name: 'GoogleRefused',
      message: 'create space: 403',
    });
  });

  it('is not there to read when the network fails', async () => {
    await service.close();
    await expect(google.readSpace(OWNER, SPACE)).rejects.toMatchObject({ name: 'GoogleUnavailable' });
    service = await openGoogle({});
  });
});

describe('who is in the room', () => {
  it('knows the coordinator as the first who came signed in', async () => {
    openRoom([
      person(undefined, '2026-03-10T11:02:00Z'),
      person('users/9', '2026-03-10T11:03:00Z'),
      person('users/1', '2026-03-10T10:58:00Z'),
    ]);
    const room = await google.whoIsIn(OWNER, SPACE);
    expect(room.people.map(({ who }) => who)).toEqual(['coordinator', 'guest', 'guest']);
  });

  it('says when the coordinator has left', async () => {
    openRoom([
      person('users/1', '2026-03-10T10:58:00Z', '2026-03-10T11:05:00Z'),
      person(undefined, '2026-03-10T11:02:00Z'),
    ]);
    const room = await google.whoIsIn(OWNER, SPACE);
    expect(room.people[0]).toEqual({
      who: 'coordinator',
      joinedAt: '2026-03-10T10:58:00.000Z',
      leftAt: '2026-03-10T11:05:00.000Z',
    });
  });

  it('takes nobody for the coordinator when nobody is signed in', async () => {
    openRoom([person(undefined, '2026-03-10T10:57:00Z'), person(undefined, '2026-03-10T11:03:00Z')]);
    expect((await google.whoIsIn(OWNER, SPACE)).people.every(({ who }) => who === 'guest')).toBe(true);
  });

  it('knows the coordinator when a guest of the same moment is listed first', async () => {
    openRoom([person(undefined, '2026-03-10T11:00:00Z'), person('users/1', '2026-03-10T11:00:00Z')]);
    expect((await google.whoIsIn(OWNER, SPACE)).people.map(({ who }) => who)).toEqual(['coordinator', 'guest']);
  });

  it('takes nobody for the coordinator when somebody not signed in came first', async () => {
    openRoom([person(undefined, '2026-03-10T10:57:00Z'), person('users/2', '2026-03-10T11:00:00Z')]);
    expect((await google.whoIsIn(OWNER, SPACE)).people.every(({ who }) => who === 'guest')).toBe(true);
  });

  it('is nobody while no conference is open', async () => {
    service.route(`GET /meet/v2/${SPACE}`, () => ({
      status: 200,
      body: { name: SPACE, meetingUri: 'https://meet.example/abc' },
    }));
    expect(await google.whoIsIn(OWNER, SPACE)).toEqual({ conferenceOpen: false, people: [] });
  });

  it('is known to be gone when Google has lost it', async () => {
    service.route(`GET /meet/v2/${SPACE}`, () => ({ status: 404 }));
    expect(await google.whoIsIn(OWNER, SPACE)).toEqual({ conferenceOpen: false, people: [], gone: true });
  });

  it('ends a conference that has ended already', async () => {
    service.route(`POST /meet/v2/${SPACE}:endActiveConference`, () => ({ status: 400 }));
    await expect(google.endConference(OWNER, SPACE)).resolves.toBeUndefined();
  });
});

describe('the coordinator’s own event', () => {
  it('has no attendees and an id that Google takes', async () => {
    service.route('POST /root/calendar/v3/calendars/primary/events', () => ({ status: 200, body: {} }));
    await google.putCalendarEvent(OWNER, eventIdOf(EVENT.sessionId), EVENT);
    const call = service.calls.find(({ path }) => path.startsWith('/root/calendar'));
    const body = JSON.parse(call?.body ?? '{}');
    expect(body).toMatchObject({ visibility: 'private', guestsCanSeeOtherGuests: false });
    expect(body.attendees).toBeUndefined();
    expect(body.id).toMatch(/^[a-v0-9]{5,1024}$/);
  });

  it.each([
    ['its own', EVENT.sessionId, true],
    ['another’s', 'pair-2.7', false],
  ])('at 409 reads whether the id is %s', async (_whose, sessionId, isFine) => {
    const id = eventIdOf(EVENT.sessionId);
    service.route('POST /root/calendar/v3/calendars/primary/events', () => ({ status: 409 }));
    service.route(`GET /root/calendar/v3/calendars/primary/events/${id}`, () => ({
      status: 200,
      body: { extendedProperties: { private: { sessionId } } },
    }));
    const put = google.putCalendarEvent(OWNER, id, EVENT);
    await (isFine ? expect(put).resolves.toBeUndefined() : expect(put).rejects.toThrow('another'));
  });

  it.each([404, 410])('is deleted when it is gone already (%i)', async (status) => {
    service.route('DELETE /root/calendar/v3/calendars/primary/events/x', () => ({ status }));
    await expect(google.deleteCalendarEvent(OWNER, 'x')).resolves.toBeUndefined();
  });
});
