import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TransientError } from '../../domain/errors.ts';
import { makeGoogle } from '../../lambdas/adapters/google.ts';
import { makeGoogleAuth } from '../../lambdas/adapters/google-auth.ts';
import { GOOGLE_SCOPES } from '../../lambdas/adapters/google-scopes.ts';
import { type ABroker, aBroker } from './a-broker.ts';
import { type AGoogle, openGoogle } from './a-google.ts';

const OWNER = 'coordinator@school.example';
const OTHER = 'other@school.example';
const SPACE = 'spaces/abc';
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

describe('acting as a coordinator', () => {
  it('signs for that coordinator and for the one scope that the call needs', async () => {
    await google.createSpace(OWNER, { way: 'meet-video' });
    const signing = service.calls.find(({ path }) => path.endsWith(':signJwt'));
    const claims = JSON.parse(JSON.parse(signing?.body ?? '{}').payload);
    expect(claims).toMatchObject({
      sub: OWNER,
      aud: 'https://oauth2.googleapis.com/token',
      scope: GOOGLE_SCOPES.meet,
    });
    expect(service.calls.find(({ path }) => path === '/meet/v2/spaces')?.authorization).toBe('Bearer token-1');
  });

  it('asks for another token for the calendar, and another to see when it is taken', async () => {
    await google.createSpace(OWNER, { way: 'meet-video' });
    await google.deleteCalendarEvent(OWNER, 'x').catch(() => undefined);
    await google.isBusy(OWNER, EVENT).catch(() => undefined);
    expect(broker.asked).toEqual(
      [GOOGLE_SCOPES.meet, GOOGLE_SCOPES.events, GOOGLE_SCOPES.freeBusy].map((scope) => ({ email: OWNER, scope })),
    );
  });

  const bearers = () =>
    service.calls.filter(({ path }) => path === '/meet/v2/spaces').map((call) => call.authorization);

  it('keeps a token per coordinator', async () => {
    await google.createSpace(OWNER, { way: 'meet-video' });
    await google.createSpace(OWNER, { way: 'meet-video' });
    await google.createSpace(OTHER, { way: 'meet-video' });
    expect(bearers()).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-2']);
  });

  it('asks once for what is wanted at the same time', async () => {
    await Promise.all([
      google.createSpace(OWNER, { way: 'meet-video' }),
      google.createSpace(OWNER, { way: 'meet-audio' }),
    ]);
    expect(broker.asked).toHaveLength(1);
  });

  it('asks for another before a token runs out', async () => {
    service.route('POST /token', () => ({ status: 200, body: { access_token: 'short', expires_in: 59 } }));
    await google.createSpace(OWNER, { way: 'meet-video' });
    await google.createSpace(OWNER, { way: 'meet-video' });
    expect(broker.asked.length).toBeGreaterThan(1);
  });

  it('asks for another when Google takes a token no more', async () => {
    await google.createSpace(OWNER, { way: 'meet-video' });
    service.route('POST /meet/v2/spaces', ({ authorization }) =>
      authorization === 'Bearer token-1'
        ? { status: 401 }
        : { status: 200, body: { name: SPACE, meetingUri: 'https://meet.example/abc', config: {} } },
    );
    await google.createSpace(OWNER, { way: 'meet-video' });
    expect(bearers()).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-2']);
  });

  it('is refused by the broker for whoever is not enrolled, and nothing is asked of Google', async () => {
    await expect(google.createSpace('head@school.example', { way: 'meet-video' })).rejects.toMatchObject({
      name: 'GoogleRefused',
      message: 'no token: not-enrolled',
    });
    expect(service.calls).toEqual([]);
  });

  it('is not there just now while the broker does not answer', async () => {
    broker.invoke = async () => {
      throw new TransientError('invoke: 429');
    };
    await expect(google.createSpace(OWNER, { way: 'meet-video' })).rejects.toMatchObject({ name: 'GoogleUnavailable' });
  });
});
