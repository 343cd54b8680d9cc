import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGoogle, type Clients, clientsOf, type GoogleSetting, ISLA } from './a-google.ts';

let setting: GoogleSetting;
let meet: Clients['meet'];
let name: string;

const GUARDED = {
  accessType: 'RESTRICTED',
  moderation: 'ON',
  moderationRestrictions: { presentRestriction: 'HOSTS_ONLY' },
  artifactConfig: { recordingConfig: { autoRecordingGeneration: 'OFF' } },
};

beforeEach(async () => {
  setting = await aGoogle();
  meet = (await clientsOf(setting)).meet;
  const { data } = await meet.spaces.create({ requestBody: { config: GUARDED } });
  name = data.name ?? '';
});

afterEach(() => setting.server.close());

const act = (person: string, action: 'knock' | 'admit' | 'leave') =>
  setting.rooms.act(name.slice('spaces/'.length), { person, action });

function meetWithTam() {
  act('owner', 'knock');
  act('Tam', 'knock');
  act('Tam', 'admit');
}

describe('a space', () => {
  it('is read back with its settings, by name or by meeting code', async () => {
    const { data } = await meet.spaces.get({ name });
    expect(data).toMatchObject({ name, config: { ...GUARDED, entryPointAccess: 'ALL' } });
    expect(data.meetingUri).toBe(`http://127.0.0.1:8080/rooms/${data.meetingCode}`);
    expect((await meet.spaces.get({ name: `spaces/${data.meetingCode}` })).data.name).toBe(name);
  });

  it('changes only in what the mask names', async () => {
    const requestBody = { config: { moderation: 'OFF', moderationRestrictions: { chatRestriction: 'HOSTS_ONLY' } } };
    const updateMask = 'config.moderationRestrictions.chatRestriction';
    const { data } = await meet.spaces.patch({ name, updateMask, requestBody });
    expect(data.config).toMatchObject({
      moderation: 'ON',
      moderationRestrictions: { chatRestriction: 'HOSTS_ONLY', presentRestriction: 'HOSTS_ONLY' },
    });
  });

  it('may come back with other settings when a policy overrides them', async () => {
    setting.host.faults.push({ target: 'google:meet:config', kind: 'override' });
    const { data } = await meet.spaces.create({ requestBody: { config: GUARDED } });
    expect(data.config?.moderation).toBe('OFF');
  });

  it.each([
    ['an unknown field', { config: { firstJoinerType: 'HOSTS_ONLY' } }],
    ['an unknown value', { config: { accessType: 'SECRET' } }],
  ])('with %s is refused', async (_what, requestBody: object) => {
    await expect(meet.spaces.create({ requestBody })).rejects.toMatchObject({ status: 400 });
  });

  it('belongs to its owner alone', async () => {
    const other = (await clientsOf(setting, { sub: 'col@school.example' })).meet;
    expect((await other.spaces.get({ name })).data.config).toBeUndefined();
    const requestBody = { config: { moderation: 'OFF' } };
    await expect(other.spaces.patch({ name, requestBody })).rejects.toMatchObject({ status: 403 });
    await expect(other.spaces.endActiveConference({ name })).rejects.toMatchObject({ status: 403 });
    await expect(other.spaces.get({ name: 'spaces/nowhere' })).rejects.toMatchObject({ status: 404 });
  });
});

describe('a conference', () => {
  it('is under way from the first person in until the owner ends it', async () => {
    expect((await meet.spaces.get({ name })).data.activeConference).toBeUndefined();
    meetWithTam();
    const conferenceRecord = (await meet.spaces.get({ name })).data.activeConference?.conferenceRecord;
    expect(conferenceRecord).toMatch(/^conferenceRecords\//);
    setting.host.setNow('2027-03-01T10:30:00.000Z');
    await meet.spaces.endActiveConference({ name });
    expect((await meet.spaces.get({ name })).data.activeConference).toBeUndefined();
    const { data } = await meet.conferenceRecords.get({ name: conferenceRecord ?? '' });
    expect(data).toMatchObject({
      space: name,
      startTime: '2027-03-01T10:00:00.000Z',
      endTime: '2027-03-01T10:30:00.000Z',
    });
    await meet.spaces.endActiveConference({ name });
  });

  it('is found by its space and by whether it has ended', async () => {
    meetWithTam();
    await meet.spaces.endActiveConference({ name });
    act('owner', 'knock');
    const find = async (filter: string) => (await meet.conferenceRecords.list({ filter })).data.conferenceRecords;
    expect(await find(`space.name="${name}"`)).toHaveLength(2);
    expect(await find(`space.name = "${name}" AND end_time IS NULL`)).toHaveLength(1);
    expect(await find('space.name="spaces/other"')).toEqual([]);
    await expect(find('colour = "red"')).rejects.toMatchObject({ status: 400 });
  });
});

describe('the participants', () => {
  async function listNow(filter?: string) {
    const active = (await meet.spaces.get({ name })).data.activeConference?.conferenceRecord ?? '';
    const params = filter === undefined ? { parent: active } : { parent: active, filter };
    return (await meet.conferenceRecords.participants.list(params)).data.participants ?? [];
  }

  it('are the signed-in owner and the others by the name they typed; who waits is not among them', async () => {
    meetWithTam();
    act('Eve', 'knock');
    const people = await listNow();
    expect(people).toHaveLength(2);
    expect(people).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          signedinUser: { user: expect.stringMatching(/^users\/\d{21}$/), displayName: 'Isla Kerr' },
        }),
        expect.objectContaining({ anonymousUser: { displayName: 'Tam' } }),
      ]),
    );
  });

  it('can be asked for those still in the call', async () => {
    meetWithTam();
    act('owner', 'leave');
    expect((await listNow('latest_end_time IS NULL')).map((one) => one.anonymousUser?.displayName)).toEqual(['Tam']);
    expect(await listNow('latest_end_time IS NOT NULL')).toHaveLength(1);
  });

  it('have a session for each time they were in', async () => {
    meetWithTam();
    act('Tam', 'leave');
    act('Tam', 'knock');
    act('Tam', 'admit');
    const tam = (await listNow()).find(({ anonymousUser }) => anonymousUser?.displayName === 'Tam');
    const parent = tam?.name ?? '';
    const { data } = await meet.conferenceRecords.participants.participantSessions.list({ parent });
    expect(data.participantSessions?.map(({ endTime }) => endTime === undefined)).toEqual([true, false]);
  });

  it('leave nothing recorded', async () => {
    meetWithTam();
    const parent = (await meet.spaces.get({ name })).data.activeConference?.conferenceRecord ?? '';
    expect((await meet.conferenceRecords.recordings.list({ parent })).data.recordings).toEqual([]);
    expect((await meet.conferenceRecords.transcripts.list({ parent })).data.transcripts).toEqual([]);
    expect((await meet.conferenceRecords.smartNotes.list({ parent })).data.smartNotes).toEqual([]);
  });
});

it.each([
  ['throttle', 429, 1],
  ['5xx', 503, 1],
  ['timeout', 504, 2],
])('a %s fault answers %i, with %i spaces afterwards', async (kind, status, spaces) => {
  setting.host.faults.push({ target: 'google:meet', kind });
  await expect(meet.spaces.create({ requestBody: {} })).rejects.toMatchObject({ status });
  expect(setting.rooms.listSpaces()).toHaveLength(spaces);
});

it('the owner of a space is the user the token acts for', () => {
  expect(setting.rooms.listSpaces()[0]?.owner).toBe(ISLA);
});
