import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSent } from '../../lambdas/adapters/sent.ts';
import { type ATable, aTable } from '../a-table.ts';

const AT = '2026-05-04T09:00:00.000Z';
const TEN_SECONDS_LATER = '2026-05-04T09:00:10.000Z';

describe('mails that are sent once', () => {
  let world: ATable;
  beforeAll(async () => {
    world = await aTable();
  });
  afterAll(async () => await world.stop());

  it('gives one of many who send at once the mail, and tells the others when it is sent', async () => {
    const sent = makeSent(world.table);
    const claims = Array.from({ length: 10 }, async () => {
      const claim = await sent.claimSend('p1', 'receipt', AT);
      if (claim === 'claimed') await sent.markSent('p1', 'receipt', { messageId: 'ses-1' });
      return claim;
    });
    expect((await Promise.all(claims)).sort()).toEqual(['claimed', ...Array.from({ length: 9 }, () => 'sent')]);
  });

  it('tells whoever comes while a sender says nothing that the mail is under way', async () => {
    const sent = makeSent(world.table);
    expect(await sent.claimSend('p1', 'slow', AT)).toBe('claimed');
    expect(await sent.claimSend('p1', 'slow', AT)).toBe('underway');
  });

  it('gives the mail of a sender that died to one other, after its lease', async () => {
    const sent = makeSent(world.table);
    await sent.claimSend('p1', 'died', AT);
    const claims = [1, 2].map(async () => await sent.claimSend('p1', 'died', TEN_SECONDS_LATER));
    expect((await Promise.all(claims)).sort()).toEqual(['claimed', 'underway']);
  });
});
