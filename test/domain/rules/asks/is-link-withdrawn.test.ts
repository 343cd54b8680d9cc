import { describe, expect, it } from 'vitest';
import { VOID_REASONS } from '../../../../domain/concepts/ask.ts';
import { isLinkWithdrawn } from '../../../../domain/rules/asks/is-link-withdrawn.ts';

const FOUND = '2026-05-06T09:00:00.000Z';
const BEFORE = { createdAt: '2026-05-04T09:00:00.000Z' };
const AFTER = { createdAt: '2026-05-06T09:05:00.000Z' };

describe('a link to a question', () => {
  it.each(VOID_REASONS)('is withdrawn when somebody else had answered by it, and for no other reason: %s', (reason) => {
    const voided = { reason, by: 'moira', at: FOUND };
    expect(isLinkWithdrawn(BEFORE, voided)).toBe(reason === 'somebody-else');
    expect(isLinkWithdrawn(AFTER, voided)).toBe(false);
  });

  it('is good while no answer was found to be in error', () => {
    expect(isLinkWithdrawn(BEFORE, undefined)).toBe(false);
  });
});
