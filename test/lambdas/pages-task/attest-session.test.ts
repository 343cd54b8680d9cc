import { describe, expect, it } from 'vitest';
import type { Session } from '../../../domain/concepts/session.ts';
import { aTask, aWorld, NOW_INSTANT, TOKEN } from './a-world.ts';

const session: Session = {
  id: 'pair1.1',
  pairId: 'pair1',
  number: 1,
  way: 'meet-audio',
  coordinatorId: 'c1',
  mentorId: 'm1',
  startsAt: '2026-06-08T10:00:00.000Z',
  endsAt: '2026-06-08T10:30:00.000Z',
  status: 'over',
  sequence: 0,
};

const anAttestation = (fields: Partial<Session> = {}) =>
  aWorld({
    task: aTask({ kind: 'attest-session', ref: 'pair1.1', hold: { token: 'T' } }),
    session: { ...session, ...fields },
  });

describe('attest-session', () => {
  it('asks who came, by name and time', async () => {
    const { body } = await anAttestation().get();
    for (const words of ['Did Donald Kerr come?', 'Did Ailsa Reid come?', 'Monday 8 June at 11am'])
      expect(body).toContain(words);
    expect(body).not.toContain(' checked');
  });

  it('asks about the chat where it was open', async () => {
    expect((await anAttestation().get()).body).not.toContain('the whole chat');
    const open = anAttestation({ chatOpen: true });
    expect((await open.get()).body).toContain(
      'Were cameras and microphones as agreed, and did you read the whole chat?',
    );
  });

  it('keeps what was said and tells the session', async () => {
    const world = anAttestation();
    await world.post('mentorCame=no&menteeCame=yes&camerasAsAgreed=yes');
    expect(world.did[0]).toEqual([
      'updateSession',
      { attested: { at: NOW_INSTANT, mentorCame: false, menteeCame: true, camerasAsAgreed: true, lacks: [] } },
    ]);
    expect(world.did.at(-1)).toEqual(['succeedTask', { token: 'T', output: { outcome: 'attested' } }]);
  });

  it('keeps what the young person lacked for it, and lets them have it', async () => {
    const world = anAttestation();
    await world.post('mentorCame=yes&menteeCame=no&camerasAsAgreed=yes&lacks=data&lacks=pony');
    expect(world.did[0]).toEqual(['needSupplies', { pairId: 'pair1', lacks: ['data'], at: NOW_INSTANT }]);
    expect(world.did[1]?.[1]).toMatchObject({ attested: { menteeCame: false, lacks: ['data'] } });
  });

  it('plans it once more at a time that was offered', async () => {
    const today = {
      ...session,
      startsAt: NOW_INSTANT.replace(/T.*/, 'T09:00:00.000Z'),
      endsAt: NOW_INSTANT.replace(/T.*/, 'T09:30:00.000Z'),
    };
    const world = aWorld({ task: aTask({ kind: 'attest-session', ref: 'pair1.1' }), session: today });
    const { body } = await world.get();
    const offered = [...body.matchAll(/<option value="(\d[^"]*)"/g)].map(([, time]) => time);
    expect(offered.at(-1)).toBe('15:30');
    await world.post('mentorCame=yes&menteeCame=yes&camerasAsAgreed=yes&again=15:30');
    expect(world.did[0]).toEqual(['tryAgain', '15:30']);
    expect(world.did[1]?.[1]).toMatchObject({ attested: { brokeOff: true } });
  });

  it('plans nothing at a time that was not offered', async () => {
    const world = anAttestation();
    await world.post('mentorCame=yes&menteeCame=yes&camerasAsAgreed=yes&again=23:00');
    expect(world.did.map(([what]) => what)).not.toContain('tryAgain');
  });

  it('keeps the first word when the form is sent twice', async () => {
    const world = anAttestation();
    await world.post('mentorCame=no&menteeCame=yes&camerasAsAgreed=yes');
    await world.post('mentorCame=yes&menteeCame=yes&camerasAsAgreed=yes');
    expect(world.effects().filter((name) => name === 'updateSession')).toHaveLength(1);
  });

  it('asks for each missing answer and keeps the others', async () => {
    const world = anAttestation();
    const { status, body } = await world.post('mentorCame=yes');
    expect(status).toBe(422);
    expect(body).toContain('href="#menteeCame"');
    expect(body).toContain('href="#camerasAsAgreed"');
    expect(body).toMatch(/id="mentorCame"[^>]*checked/);
    expect(world.did).toEqual([]);
  });
});

describe('a session in which somebody was alone for more than a minute', () => {
  const alone = (longestAloneSeconds: number) =>
    aWorld({
      task: aTask({ kind: 'attest-session', ref: 'pair1.1' }),
      session,
      record: {
        ...{ sessionId: 'pair1.1', pairId: 'pair1', at: NOW_INSTANT, stays: [], artifacts: [] },
        ...{ guestSeconds: 1700, longestAloneSeconds },
      },
    });
  const FORM = 'mentorCame=yes&menteeCame=yes&camerasAsAgreed=yes';

  it('needs words about it', async () => {
    const world = alone(78);
    expect((await world.get()).body).toContain('without you for 78 seconds');
    expect((await world.post(FORM)).status).toBe(422);
    expect((await world.post(`${FORM}&gap=++`)).status).toBe(422);
    await world.post(`${FORM}&gap=My+line+dropped`);
    const story = await world.get({ params: { token: TOKEN, page: 'story' } });
    expect(story.body).toContain('My line dropped');
    expect(world.did).toContainEqual(['putText', { key: 'words/pair1/gap.pair1.1.txt', text: 'My line dropped' }]);
    expect(world.did.map(([, what]) => what)).toContainEqual(
      expect.objectContaining({ attested: expect.objectContaining({ gapKey: 'words/pair1/gap.pair1.1.txt' }) }),
    );
  });

  it('needs none when the line had only dropped', async () => {
    const world = alone(40);
    expect((await world.get()).body).not.toContain('without you for');
    expect((await world.post(FORM)).status).not.toBe(422);
  });
});

describe('the story of a session', () => {
  const record = {
    ...{ sessionId: 'pair1.1', pairId: 'pair1', at: NOW_INSTANT, artifacts: [] },
    ...{ guestSeconds: 1740, longestAloneSeconds: 78 },
    stays: [{ who: 'coordinator' as const, joinedAt: '2026-06-08T09:57:30.000Z', leftAt: '2026-06-08T10:30:00.000Z' }],
  };
  const told = { ...session, invitedAt: '2026-06-01T09:00:00.000Z', endedAt: '2026-06-08T10:30:05.000Z' };

  it.each([
    ['attest-session', 'pair1.1'],
    ['look-at-session', 'recorded.pair1.1'],
    ['look-at-session', 'recorded.pair1.1.manager'],
  ] as const)('is one page below the task %s (%s), before and after it is done', async (kind, ref) => {
    for (const done of [{}, { doneAt: NOW_INSTANT, doneBy: 'c1' }]) {
      const world = aWorld({ task: aTask({ kind, ref, ...done }), session: told, record });
      expect((await world.get()).body).toContain('See all that happened in this Meet');
      const { body } = await world.get({ params: { token: TOKEN, page: 'story' } });
      for (const words of ['All were invited', '8 Jun, 10:57:30', 'The coordinator came into the call', '78 seconds'])
        expect(body).toContain(words);
    }
  });

  it.each([
    ['stuck', 'pair1.1'],
    ['look-at-session', 'pvg.pair1.2026-07-01.30'],
  ] as const)('is not below the task %s (%s)', async (kind, ref) => {
    const world = aWorld({ task: aTask({ kind, ref }), session: told, record });
    expect((await world.get()).body).not.toContain('See all that happened');
    expect((await world.get({ params: { token: TOKEN, page: 'story' } })).body).not.toContain('All were invited');
  });
});
