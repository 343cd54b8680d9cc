import { describe, expect, it } from 'vitest';
import type { Session } from '../../../domain/concepts/session.ts';
import { aTask, aWorld, NOW_INSTANT } from './a-world.ts';

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

const anAttestation = () =>
  aWorld({ task: aTask({ kind: 'attest-session', ref: 'pair1.1', hold: { token: 'T' } }), session });

describe('attest-session', () => {
  it('asks who came, by name and time', async () => {
    const { body } = await anAttestation().get();
    for (const words of ['Did Donald Kerr come?', 'Did Ailsa Reid come?', 'Monday 8 June at 11am'])
      expect(body).toContain(words);
    expect(body).not.toContain(' checked');
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
