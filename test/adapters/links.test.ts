import { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeLinks, readToken, toToken } from '../../lambdas/adapters/links.ts';
import { type ATable, aTable } from '../a-table.ts';

/** Monday 4 May 2026, 10:00 in London. */
const NOW = DateTime.fromISO('2026-05-04T09:00:00Z', { zone: 'Europe/London' });
const TARGET = { kind: 'ask', pairId: 'p1', askId: 'consent.parent.1', personId: 'p1-parent', side: 'parent' } as const;
const AT = '2026-05-04T09:00:00.000Z';
const EXPIRES = '2026-05-18T09:00:00.000Z';

describe('links', () => {
  let world: ATable;
  beforeAll(async () => {
    world = await aTable();
  });
  afterAll(async () => await world.stop());

  it('opens what it was minted for', async () => {
    const links = makeLinks(world.table, () => NOW);
    const token = await links.mintLink(TARGET, { at: AT, expiresAt: EXPIRES });
    expect(token).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
    expect(await links.readLink(token)).toEqual({ target: TARGET, createdAt: AT, expiresAt: EXPIRES });
  });

  it('keeps no token in the table', async () => {
    const links = makeLinks(world.table, () => NOW);
    const token = await links.mintLink(TARGET, { at: AT, expiresAt: EXPIRES });
    expect(await world.table.query(`LINK#${token}`)).toEqual([]);
  });

  it.each([
    ['in capitals', (token: string) => token.toUpperCase()],
    ['with the full stop of its sentence', (token: string) => `${token}.`],
    ['with o for 0 and l for 1', (token: string) => token.replace(/0/g, 'o').replace(/1/g, 'l')],
  ])('opens %s', async (_, change) => {
    const links = makeLinks(world.table, () => NOW);
    const token = await links.mintLink(TARGET, { at: AT, expiresAt: EXPIRES });
    expect(await links.readLink(change(token))).toMatchObject({ target: TARGET });
  });

  it.each(['', 'no-token', 'u'.repeat(26), '0'.repeat(25), '0'.repeat(26)])('opens nothing for %j', async (text) => {
    expect(await makeLinks(world.table, () => NOW).readLink(text)).toBeUndefined();
  });

  it('opens nothing when its time is up, though the table still has it', async () => {
    const token = await makeLinks(world.table, () => NOW).mintLink(TARGET, { at: AT, expiresAt: EXPIRES });
    const later = makeLinks(world.table, () => NOW.plus({ days: 14 }));
    expect(await later.readLink(token)).toBeUndefined();
    expect(await later.whyDead(token)).toBe('too-old');
    expect(await later.whyDead('0'.repeat(26))).toBe('unknown');
    expect(await makeLinks(world.table, () => NOW.plus({ days: 13 })).readLink(token)).toBeDefined();
  });

  it('writes all 128 bits', () => {
    expect(toToken(new Uint8Array(16).fill(0xff))).toBe(`7${'z'.repeat(25)}`);
    expect(readToken(toToken(new Uint8Array(16)))).toBe('0'.repeat(26));
  });
});
