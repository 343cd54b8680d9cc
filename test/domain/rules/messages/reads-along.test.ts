import { describe, expect, it } from 'vitest';
import { ABOUTS, type About } from '../../../../domain/concepts/concern.ts';
import { readsAlong } from '../../../../domain/rules/messages/reads-along.ts';

const EXPECTED: Record<About, boolean> = { other: false, manager: false, coordinator: true, unsaid: true };

describe('the manager reads along', () => {
  it.each(ABOUTS)('only while a worry may be about the coordinator: %s', (about) => {
    expect(readsAlong([{ id: 'c1', about }], [])).toBe(EXPECTED[about]);
  });

  it('until that very worry has been looked at', () => {
    const concerns = [
      { id: 'c1', about: 'coordinator' as const },
      { id: 'c2', about: 'other' as const },
    ];
    expect(readsAlong(concerns, [{ concernId: 'c2' }])).toBe(true);
    expect(readsAlong(concerns, [{ concernId: 'c1' }])).toBe(false);
  });

  it('never where nobody is worried', () => {
    expect(readsAlong([], [])).toBe(false);
  });
});
