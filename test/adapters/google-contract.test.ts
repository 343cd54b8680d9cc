import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeGoogle } from '../../lambdas/adapters/google.ts';
import { makeGoogleAuth } from '../../lambdas/adapters/google-auth.ts';
import { differences, eventIdOf } from '../../lambdas/adapters/google-space.ts';
import { aGoogle, type GoogleSetting, ISLA } from '../local/services/a-google.ts';

let setting: GoogleSetting;
let google: ReturnType<typeof makeGoogle>;

beforeAll(async () => {
  process.env.AWS_REGION = 'eu-west-2';
  process.env.AWS_ACCESS_KEY_ID = 'AKIDEXAMPLE';
  process.env.AWS_SECRET_ACCESS_KEY = 'example';
  setting = await aGoogle();
  setting.host.setNow(new Date().toISOString());
  const { url } = setting.server;
  const auth = makeGoogleAuth({
    GOOGLE_STS_URL: `${url}/google/sts/v1/token`,
    GOOGLE_IAM_URL: `${url}/google/iam/`,
    GOOGLE_TOKEN_URL: `${url}/google/oauth/token`,
    GOOGLE_AUDIENCE: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/aws',
    GOOGLE_SERVICE_ACCOUNT: 'broker@project.iam.gserviceaccount.com',
  });
  const roots = { GOOGLE_MEET_URL: `${url}/google/meet/`, GOOGLE_CALENDAR_URL: `${url}/google/` };
  google = makeGoogle(roots, auth);
});
afterAll(async () => await setting.server.close());

const enter = (space: string, person: string) => {
  const id = space.replace('spaces/', '');
  setting.rooms.act(id, { person, action: 'knock' });
  if (person !== 'owner') setting.rooms.act(id, { person, action: 'admit' });
};

describe('the adapter and the service that stands in for Google', () => {
  it.each(['meet-video', 'meet-audio', 'meet-chat'] as const)('agree on the settings of a room for %s', async (way) => {
    const { space, meetingUri } = await google.createSpace(ISLA, way);
    expect(space).toMatch(/^spaces\//);
    expect(meetingUri).toMatch(/^http/);
    expect(differences(way, await google.readSpace(ISLA, space))).toEqual([]);
  });

  it('agree on who is in the room, and that it was ended', async () => {
    const { space } = await google.createSpace(ISLA, 'meet-video');
    expect(await google.whoIsIn(ISLA, space)).toEqual({ conferenceOpen: false, people: [] });
    enter(space, 'owner');
    enter(space, 'Tam');
    const room = await google.whoIsIn(ISLA, space);
    expect(room.conferenceOpen).toBe(true);
    expect(room.people.map(({ who }) => who).sort()).toEqual(['coordinator', 'guest']);
    await google.endConference(ISLA, space);
    await google.endConference(ISLA, space);
    expect((await google.whoIsIn(ISLA, space)).conferenceOpen).toBe(false);
    const attendance = await google.listAttendance(ISLA, space);
    expect(attendance).toHaveLength(2);
    expect(attendance.every(({ leftAt }) => leftAt !== undefined)).toBe(true);
  });

  it('agree on the coordinator’s own event', async () => {
    const id = eventIdOf('pair-1.1');
    const event = {
      sessionId: 'pair-1.1',
      summary: 'Mentoring session DND-1',
      joinUrl: 'https://mentoring.example/join/t',
      startsAt: '2027-03-02T11:00:00.000Z',
      endsAt: '2027-03-02T11:30:00.000Z',
    };
    await google.putCalendarEvent(ISLA, id, event);
    await google.putCalendarEvent(ISLA, id, event);
    await expect(google.putCalendarEvent(ISLA, id, { ...event, sessionId: 'other' })).rejects.toThrow('another');
    await google.deleteCalendarEvent(ISLA, id);
    await google.deleteCalendarEvent(ISLA, id);
  });

  it('agree that a fault passes', async () => {
    setting.host.faults.push({ target: 'google:meet', kind: '5xx' });
    await expect(google.createSpace(ISLA, 'meet-video')).rejects.toMatchObject({ name: 'GoogleUnavailable' });
    await expect(google.createSpace(ISLA, 'meet-video')).resolves.toBeDefined();
  });
});
