import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Confirmation, Consent } from '../../domain/concepts/consent.ts';
import { makeConsents } from '../../lambdas/adapters/consents.ts';
import { type ATable, aTable } from '../a-table.ts';

const aConsent = (over: Partial<Consent> = {}): Consent => ({
  id: 'p1.consent.parent.1.given.20260505T090000000Z',
  pairId: 'p1',
  askId: 'consent.parent.1',
  personId: 'p1-parent',
  decision: 'given',
  waysAsked: ['messages'],
  ways: ['messages'],
  at: '2026-05-05T09:00:00.000Z',
  route: 'mail',
  shown: [],
  ...over,
});

const aConfirmation = (over: Partial<Confirmation> = {}): Confirmation => ({
  consentId: 'p1.consent.parent.1.given.20260505T090000000Z',
  pairId: 'p1',
  how: 'mail',
  at: '2026-05-05T09:00:05.000Z',
  messageId: 'ses-1',
  ...over,
});

describe('consents', () => {
  let world: ATable;
  let consents: ReturnType<typeof makeConsents>;
  beforeAll(async () => {
    world = await aTable();
    consents = makeConsents(world.table);
  });
  afterAll(async () => await world.stop());

  it('are listed oldest first', async () => {
    const later = { id: 'p1.later', at: '2026-05-06T09:00:00.000Z', decision: 'withdrawn', ways: [] } as const;
    await consents.appendConsent(aConsent({ ...later, ways: [] }));
    await consents.appendConsent(aConsent());
    expect((await consents.listConsents('p1')).map(({ decision }) => decision)).toEqual(['given', 'withdrawn']);
  });

  it('are never overwritten by a put of the same', async () => {
    const first = aConsent({ pairId: 'p2' });
    expect(await consents.appendConsent(first)).toBe(true);
    expect(await consents.appendConsent({ ...first, ways: [], decision: 'refused' })).toBe(false);
    expect(await consents.listConsents('p2')).toEqual([first]);
  });

  it('are confirmed beside, once for each way of confirming, and never overwritten either', async () => {
    await consents.appendConsent(aConsent({ pairId: 'p3' }));
    const passedOn = aConfirmation({ pairId: 'p3', how: 'passed-on', messageId: undefined, by: 'c1' });
    expect(await consents.appendConfirmation(aConfirmation({ pairId: 'p3' }))).toBe(true);
    expect(await consents.appendConfirmation(aConfirmation({ pairId: 'p3', messageId: 'ses-2' }))).toBe(false);
    expect(await consents.appendConfirmation(passedOn)).toBe(true);
    expect((await consents.listConfirmations('p3')).map(({ how, messageId }) => [how, messageId])).toEqual([
      ['mail', 'ses-1'],
      ['passed-on', undefined],
    ]);
    expect(await consents.listConsents('p3')).toHaveLength(1);
  });
});
