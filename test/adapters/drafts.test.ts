import { afterAll, describe, expect, it } from 'vitest';
import { makeDrafts } from '../../lambdas/adapters/drafts.ts';
import { aTable } from '../a-table.ts';

const { table, stop } = await aTable();
afterAll(stop);
const drafts = makeDrafts(table);
const AT = '2026-05-05T09:00:00.000Z';
const LATER = '2026-05-05T09:01:00.000Z';
const aDraft = { fields: { decision: ['yes'] }, savedAt: AT };

describe('A draft', () => {
  it('is read as it was saved, and forgotten after thirty days', async () => {
    const key = { pairId: 'p1', about: 'take-part.mentor.1', mark: 'one-browser' };
    await drafts.saveDraft(key, aDraft);
    expect(await drafts.getDraft(key, LATER)).toEqual(aDraft);
    expect(await drafts.getDraft(key, '2026-06-04T09:00:00.000Z')).toBeUndefined();
  });

  it('is of one browser: another begins with none', async () => {
    const key = { pairId: 'p1', about: 'consent.parent.1', mark: 'one-browser' };
    await drafts.saveDraft(key, aDraft);
    expect(await drafts.getDraft({ ...key, mark: 'another-browser' }, LATER)).toBeUndefined();
  });

  it('is sent at the instant of the first press, however often it is pressed', async () => {
    const key = { pairId: 'p1', about: 'change.mentor', mark: 'one-browser' };
    await drafts.saveDraft(key, aDraft);
    expect(await drafts.sealDraft(key, AT)).toEqual({ ...aDraft, sentAt: AT });
    expect(await drafts.sealDraft(key, LATER)).toEqual({ ...aDraft, sentAt: AT });
  });

  it('that is gone is not sent again', async () => {
    const key = { pairId: 'p1', about: 'change.parent', mark: 'one-browser' };
    await drafts.saveDraft(key, aDraft);
    await drafts.deleteDraft(key);
    expect(await drafts.sealDraft(key, AT)).toBeUndefined();
  });
});
