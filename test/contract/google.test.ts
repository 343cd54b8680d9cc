import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, eventIdOf } from '../../lambdas/adapters/google-space.ts';
import { type GooglePlace, isNamed, openGooglePlace } from './google-place.ts';
import { isReal } from './place.ts';

/**
 * What the adapter of Meet and Calendar relies on: against the stand-in always, against Google with MENTORING_CONTRACT=aws and
 * the names in google-place.ts (docs/contracts.md). People cannot enter a room by the API, so who is in it is tried against the
 * stand-in alone.
 */
let place: GooglePlace;
const run = Date.now();

describe.skipIf(isReal && !isNamed)('Google', () => {
  beforeAll(async () => {
    place = await openGooglePlace();
  });
  afterAll(() => place.close());

  it.each(['meet-video', 'meet-audio', 'meet-chat'] as const)(
    'gives a room for %s the settings asked for',
    async (way) => {
      const { google, coordinator } = place;
      const { space, meetingUri } = await google.createSpace(coordinator, { way });
      expect(space).toMatch(/^spaces\//);
      expect(meetingUri).toMatch(/^http/);
      expect(differences({ way }, await google.readSpace(coordinator, space))).toEqual([]);
    },
  );

  it('has nobody in a new room, and ends a conference that there is not', async () => {
    const { google, coordinator } = place;
    const { space } = await google.createSpace(coordinator, { way: 'meet-video' });
    expect(await google.whoIsIn(coordinator, space)).toEqual({ conferenceOpen: false, people: [] });
    await google.endConference(coordinator, space);
    expect(await google.listAttendance(coordinator, space)).toEqual([]);
  });

  it.skipIf(isReal)('tells who is in a room, and who was once it is ended', async () => {
    const { google, coordinator } = place;
    const { space } = await google.createSpace(coordinator, { way: 'meet-video' });
    enter(space, 'owner');
    enter(space, 'Tam');
    const room = await google.whoIsIn(coordinator, space);
    expect(room.conferenceOpen).toBe(true);
    expect(room.people.map(({ who }) => who).sort()).toEqual(['coordinator', 'guest']);
    await google.endConference(coordinator, space);
    await google.endConference(coordinator, space);
    expect((await google.whoIsIn(coordinator, space)).conferenceOpen).toBe(false);
    const attendance = await google.listAttendance(coordinator, space);
    expect(attendance).toHaveLength(2);
    expect(attendance.every(({ leftAt }) => leftAt !== undefined)).toBe(true);
  });

  it.skipIf(isReal)('tells each stay of everybody, and what was recorded by hand', async () => {
    const { google, coordinator } = place;
    const { space } = await google.createSpace(coordinator, { way: 'meet-video' });
    enter(space, 'owner');
    enter(space, 'Tam');
    place.standIn?.rooms.act(space.replace('spaces/', ''), { person: 'owner', action: 'leave' });
    enter(space, 'owner');
    expect(await google.findArtifacts(coordinator, space)).toEqual([]);
    place.standIn?.rooms.act(space.replace('spaces/', ''), { person: 'Tam', action: 'record' });
    await google.endConference(coordinator, space);
    expect((await google.listStays(coordinator, space)).map(({ who }) => who).sort()).toEqual([
      'coordinator',
      'coordinator',
      'guest',
    ]);
    expect(await google.findArtifacts(coordinator, space)).toEqual(['recordings']);
  });

  it('keeps the coordinator’s own event once, and deletes it twice without complaint', async () => {
    const { google, coordinator } = place;
    const sessionId = `contract-${run}.1`;
    const id = eventIdOf(sessionId);
    const event = {
      ...{ sessionId, summary: 'Mentoring session DND-1', joinUrl: 'https://mentoring.example/join/t' },
      ...{ startsAt: '2027-03-02T11:00:00.000Z', endsAt: '2027-03-02T11:30:00.000Z' },
    };
    await google.putCalendarEvent(coordinator, id, event);
    await google.putCalendarEvent(coordinator, id, event);
    await expect(google.putCalendarEvent(coordinator, id, { ...event, sessionId: 'other' })).rejects.toThrow('another');
    expect(
      await google.isBusy(coordinator, { ...event, startsAt: '2027-03-02T10:00:00.000Z', endsAt: event.startsAt }),
    ).toBe(false);
    expect(
      await google.isBusy(coordinator, { startsAt: '2027-03-02T11:29:00.000Z', endsAt: '2027-03-02T12:00:00.000Z' }),
    ).toBe(true);
    await google.deleteCalendarEvent(coordinator, id);
    await google.deleteCalendarEvent(coordinator, id);
    expect(await google.isBusy(coordinator, event)).toBe(false);
  });

  it('has no room that was never made', async () => {
    await expect(place.google.readSpace(place.coordinator, 'spaces/no-such-room')).rejects.toMatchObject({
      name: 'GoogleRefused',
    });
  });

  it.skipIf(isReal)('that stumbles is there again at the next call', async () => {
    const { google, coordinator, standIn } = place;
    standIn?.host.faults.push({ target: 'google:meet', kind: '5xx' });
    await expect(google.createSpace(coordinator, { way: 'meet-video' })).rejects.toMatchObject({
      name: 'GoogleUnavailable',
    });
    await expect(google.createSpace(coordinator, { way: 'meet-video' })).resolves.toBeDefined();
  });
});

function enter(space: string, person: string): void {
  const id = space.replace('spaces/', '');
  place.standIn?.rooms.act(id, { person, action: 'knock' });
  if (person !== 'owner') place.standIn?.rooms.act(id, { person, action: 'admit' });
}
