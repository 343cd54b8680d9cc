import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGoogle, type Clients, clientsOf, type GoogleSetting, ISLA } from './a-google.ts';

let setting: GoogleSetting;
let calendar: Clients['calendar'];

beforeEach(async () => {
  setting = await aGoogle();
  calendar = (await clientsOf(setting)).calendar;
});

afterEach(() => setting.server.close());

const at = (time: string) => ({ dateTime: `2027-03-02T${time}:00Z`, timeZone: 'Europe/London' });
const insert = (overrides: object = {}) =>
  calendar.events.insert({
    calendarId: 'primary',
    requestBody: { id: 'session01', summary: 'Session', start: at('10:00'), end: at('10:30'), ...overrides },
  });
const one = { calendarId: ISLA, eventId: 'session01' };

describe('an event', () => {
  it('is kept with every field that was sent', async () => {
    const extendedProperties = { private: { sessionId: 's-1' } };
    await insert({ extendedProperties, visibility: 'private' });
    const { data } = await calendar.events.get(one);
    expect(data).toMatchObject({ id: 'session01', status: 'confirmed', extendedProperties, visibility: 'private' });
  });

  it('with an id that is taken is refused, even after a deletion', async () => {
    await insert();
    await expect(insert()).rejects.toMatchObject({ status: 409 });
    await calendar.events.delete(one);
    await expect(insert()).rejects.toMatchObject({ status: 409 });
  });

  it.each([
    ['letters that are not base32hex', { id: 'session-w' }],
    ['no end', { end: undefined }],
  ])('with %s is refused', async (_what, overrides) => {
    await expect(insert(overrides)).rejects.toMatchObject({ status: 400 });
  });

  it('can be changed in part', async () => {
    await insert();
    const { data } = await calendar.events.patch({ ...one, requestBody: { start: at('11:00'), end: at('11:30') } });
    expect(data).toMatchObject({ summary: 'Session', start: at('11:00'), sequence: 1 });
  });

  it('is cancelled when it is deleted, and gone the second time', async () => {
    await insert();
    await calendar.events.delete(one);
    expect((await calendar.events.get(one)).data.status).toBe('cancelled');
    await expect(calendar.events.delete(one)).rejects.toMatchObject({ status: 410 });
  });

  it.each([
    ['an unknown event', { calendarId: 'primary', eventId: 'nothing1' }],
    ['a calendar of somebody else', { calendarId: 'col@school.example', eventId: 'session01' }],
  ])('%s is not found', async (_what, which) => {
    await insert();
    await expect(calendar.events.get(which)).rejects.toMatchObject({ status: 404 });
  });
});

it('free/busy shows when a calendar is taken and nothing else', async () => {
  await insert();
  await insert({ id: 'session02', start: at('10:30'), end: at('11:00') });
  await insert({ id: 'session03', start: at('12:00'), end: at('12:30'), transparency: 'transparent' });
  await insert({ id: 'session04', start: at('13:00'), end: at('13:30') });
  await calendar.events.delete({ calendarId: 'primary', eventId: 'session04' });
  const { data } = await calendar.freebusy.query({
    requestBody: {
      timeMin: '2027-03-02T09:00:00Z',
      timeMax: '2027-03-02T17:00:00Z',
      items: [{ id: ISLA }, { id: 'col@school.example' }, { id: 'x@elsewhere.example' }],
    },
  });
  expect(data.calendars).toMatchObject({
    [ISLA]: { busy: [{ start: '2027-03-02T10:00:00.000Z', end: '2027-03-02T11:00:00.000Z' }] },
    'col@school.example': { busy: [] },
    'x@elsewhere.example': { errors: [{ reason: 'notFound' }] },
  });
});

it.each([
  ['throttle', 429],
  ['5xx', 503],
])('a %s fault answers %i', async (kind, status) => {
  setting.host.faults.push({ target: 'google:calendar', kind });
  await expect(insert()).rejects.toMatchObject({ status });
});
