import { beforeEach, describe, expect, it } from 'vitest';
import { createRooms, type Rooms } from '../../../local/aws/services/rooms.ts';
import type { RoomAction } from '../../../local/aws/services/rooms-acts.ts';
import { createRoomPage } from '../../../local/aws/services/rooms-page.ts';
import type { Space } from '../../../local/aws/services/rooms-records.ts';
import { aHost, type FakeHost } from './a-host.ts';
import { aServer } from './a-server.ts';

const OWNER = 'isla.kerr@school.example';
const GUARDED = { accessType: 'RESTRICTED', moderation: 'ON' };
let host: FakeHost;
let rooms: Rooms;
let space: Space;

beforeEach(() => {
  host = aHost();
  rooms = createRooms(host, { publicUrl: 'http://127.0.0.1:8080' });
  space = rooms.create(OWNER, GUARDED);
});

const act = (person: string, action: RoomAction) => rooms.act(space.id, { person, action }).status;
const states = () => rooms.find(space.id)?.participants.map(({ person, state }) => `${person} ${state}`);

describe('in a restricted and moderated space', () => {
  it('the owner enters at once, by address or as "owner", and opens the call', () => {
    expect(act('Isla.Kerr@school.example', 'knock')).toBe(200);
    expect(act('owner', 'knock')).toBe(200);
    expect(rooms.find(space.id)).toMatchObject({
      state: 'active',
      participants: [{ state: 'in', since: '2027-03-01T10:00:00.000Z' }],
      conference: { startedAt: '2027-03-01T10:00:00.000Z' },
    });
  });

  it('others wait until the owner lets them in', () => {
    act('Tam', 'knock');
    expect(rooms.find(space.id)).toMatchObject({ state: 'waiting', waiting: [{ person: 'Tam', state: 'waiting' }] });
    expect(act('Tam', 'admit')).toBe(409);
    act('owner', 'knock');
    expect(act('Tam', 'admit')).toBe(200);
    expect(states()).toEqual([`${OWNER} in`, 'Tam in']);
  });

  it('nobody is admitted once the owner has left, and the others stay', () => {
    for (const [person, action] of [
      ['owner', 'knock'],
      ['Tam', 'knock'],
      ['Tam', 'admit'],
      ['owner', 'leave'],
    ] as const) {
      expect(act(person, action)).toBe(200);
    }
    act('Ann', 'knock');
    expect(act('Ann', 'admit')).toBe(409);
    expect(states()).toEqual([`${OWNER} left`, 'Tam in', 'Ann waiting']);
  });

  it('someone refused is out and may knock again', () => {
    act('owner', 'knock');
    act('Eve', 'knock');
    expect(act('Eve', 'refuse')).toBe(200);
    expect(states()).toEqual([`${OWNER} in`]);
    expect(act('Eve', 'knock')).toBe(200);
  });

  it('the call ends when the last person leaves', () => {
    act('owner', 'knock');
    host.setNow('2027-03-01T10:20:00.000Z');
    act('owner', 'leave');
    expect(rooms.find(space.id)).toMatchObject({ state: 'ended', conference: { endedAt: '2027-03-01T10:20:00.000Z' } });
  });

  it('ending the call puts everyone out, and a knock of the owner opens a new one', () => {
    act('owner', 'knock');
    act('Tam', 'knock');
    act('Tam', 'admit');
    rooms.end(rooms.records.findSpace(space.id) ?? space);
    expect(states()).toEqual([`${OWNER} left`, 'Tam left']);
    expect(act('Tam', 'knock')).toBe(200);
    expect(rooms.find(space.id)?.state).toBe('waiting');
    act('owner', 'knock');
    expect(rooms.find(space.id)?.state).toBe('active');
    expect(rooms.records.findSpace(space.id)?.conferences).toHaveLength(2);
  });

  it('who comes back is the same participant', () => {
    act('owner', 'knock');
    act('Tam', 'knock');
    act('Tam', 'admit');
    act('Tam', 'leave');
    act('Tam', 'knock');
    expect(states()).toEqual([`${OWNER} in`, 'Tam waiting']);
    act('Tam', 'admit');
    const conference = rooms.records.lastIn(rooms.records.findSpace(space.id) ?? space);
    expect(conference?.participants.map(({ person, stays }) => [person, stays.length])).toEqual([
      [OWNER, 1],
      ['Tam', 2],
    ]);
  });
});

it.each([
  ['OPEN', 'Tam', 'in'],
  ['TRUSTED', 'Tam', 'waiting'],
  ['TRUSTED', 'col@school.example', 'in'],
])('in a space that is %s, %s who knocks is %s', (accessType, person, state) => {
  space = rooms.create(OWNER, { accessType });
  act(person, 'knock');
  expect(states()).toEqual([`${person} ${state}`]);
});

it('without moderation anyone in the call may admit', () => {
  space = rooms.create(OWNER, { accessType: 'TRUSTED' });
  act('col@school.example', 'knock');
  act('Tam', 'knock');
  expect(act('Tam', 'admit')).toBe(200);
});

it.each([
  ['spaces that are not there', 'nowhere', 'Tam', 'knock', 404],
  ['a nameless person', undefined, '  ', 'knock', 400],
  ['leaving without being there', undefined, 'Tam', 'leave', 409],
  ['refusing who is not waiting', undefined, 'Tam', 'refuse', 409],
] as const)('%s: answered %s %s %s with %i', (_what, id, person, action, status) => {
  expect(rooms.act(id ?? space.id, { person, action }).status).toBe(status);
});

it('everything is there after a restart', () => {
  act('owner', 'knock');
  const again = createRooms(host, { publicUrl: 'http://127.0.0.1:9090' });
  expect(again.listSpaces()).toMatchObject([
    { state: 'active', meetingUri: `http://127.0.0.1:9090/rooms/${space.code}` },
  ]);
});

describe('the page of a room', () => {
  it('takes a person from asking to join to being in', async () => {
    const server = await aServer([], [createRoomPage(rooms)]);
    const url = `${server.url}/rooms/${space.code}`;
    expect(await (await fetch(url)).text()).toContain('Ask to join');
    const body = new URLSearchParams({ reader: '<Tam>', action: 'knock' });
    const knocked = await fetch(url, { method: 'POST', body, redirect: 'manual' });
    expect(knocked.status).toBe(303);
    const cookie = knocked.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await (await fetch(url, { headers: { cookie } })).text()).toContain('You are &lt;Tam&gt;. You will join');
    act('owner', 'knock');
    const admit = new URLSearchParams({ reader: 'owner', person: '<Tam>', action: 'admit' });
    await fetch(url, { method: 'POST', body: admit, redirect: 'manual' });
    expect(await (await fetch(url, { headers: { cookie } })).text()).toContain('You are in the call as &lt;Tam&gt;');
    server.close();
  });

  it('says what stands in the way', async () => {
    const server = await aServer([], [createRoomPage(rooms)]);
    const body = new URLSearchParams({ reader: 'Tam', action: 'admit' });
    const answer = await fetch(`${server.url}/rooms/${space.code}`, { method: 'POST', body });
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('Tam is not waiting.')]);
    expect((await fetch(`${server.url}/rooms/abc-defg-hij`)).status).toBe(404);
    server.close();
  });
});
