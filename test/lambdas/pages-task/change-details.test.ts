import { describe, expect, it } from 'vitest';
import { aTask, aWorld, TOKEN } from './a-world.ts';

const DETAILS = { params: { token: TOKEN, page: 'details' } };
const FORM = 'who=parent&email=fiona.new%40example.org&route=mail&notOld=yes&confirmed=yes';

const open = () => aWorld({ task: aTask({ kind: 'unreached', ref: 'pair1/consent.parent.1/1', side: 'parent' }) });

describe('a new address or number', () => {
  it('is written down from any task about the pair, by whom is recorded, and nobody is mailed', async () => {
    const world = open();
    expect((await world.get()).body).toContain('/details');
    expect((await world.post(FORM, DETAILS)).status).toBe(303);
    expect(world.did).toEqual([
      ['changePerson', expect.objectContaining({ id: 'p1', email: 'fiona.new@example.org', route: 'mail' })],
      ['event', { kind: 'details-changed', by: 'c1' }],
    ]);
  });

  it('is changed only once somebody has phoned', async () => {
    const world = open();
    const { status, body } = await world.post(FORM.replace('&confirmed=yes', ''), DETAILS);
    expect(status).toBe(422);
    expect(body).toContain('Phone them first, and tick that they confirmed this');
    expect(world.did).toEqual([]);
  });

  it('shows no address or number of anybody', async () => {
    const { body } = await open().get(DETAILS);
    expect(body).not.toMatch(/07700 900333|07700 900222/);
  });

  it('asks whose it is', async () => {
    expect((await open().post('route=mail&confirmed=yes', DETAILS)).body).toContain(
      'Select whose details have changed',
    );
  });
});
