import { describe, expect, it } from 'vitest';
import type { PauseReason, Side } from '../../../domain/concepts/pair.ts';
import { newsFor } from '../../../domain/rules/news-for.ts';

const ALL: Side[] = ['mentor', 'mentee', 'parent'];

describe('news of a pause', () => {
  it.each<[string, PauseReason, Side | undefined, Side[], string, Side[], boolean]>([
    ['a parent’s no', 'not-going-ahead', 'parent', ALL, 'not-going-ahead', ['mentor'], true],
    ['a mentor’s no', 'not-going-ahead', 'mentor', ALL, 'not-going-ahead', ['parent'], true],
    [
      'a mentee’s no, the parent not asked',
      'not-going-ahead',
      'mentee',
      ['mentor', 'mentee'],
      'not-going-ahead',
      ['mentor'],
      false,
    ],
    [
      'a mentor’s no, the parent not asked',
      'not-going-ahead',
      'mentor',
      ['mentor', 'mentee'],
      'not-going-ahead',
      [],
      true,
    ],
    ['a mentor who waits', 'mentor-waits', 'mentor', ALL, 'waiting-for-schools', ['parent'], true],
    ['silence', 'no-response', undefined, ALL, 'not-going-ahead', ['mentor', 'parent'], true],
    ['no way in common', 'no-common-way', undefined, ALL, 'not-going-ahead', ['mentor', 'parent'], true],
    ['a mentee who withdraws', 'withdrawn', 'mentee', ALL, 'stopped', ['mentor', 'parent'], false],
    ['a mentor who withdraws', 'withdrawn', 'mentor', ALL, 'stopped', ['parent'], true],
  ])('after %s goes to the others only', (_case, reason, causedBy, asked, kind, to, tellMentee) => {
    expect(newsFor({ reason, causedBy, asked })).toEqual({ kind, to, tellMentee });
  });

  it.each<PauseReason>(['concern', 'stuck'])('is not made of %s', (reason) => {
    expect(newsFor({ reason, asked: ALL })).toBeUndefined();
  });

  it('has the same words whoever said no', () => {
    const kinds = ALL.map((causedBy) => newsFor({ reason: 'not-going-ahead', causedBy, asked: ALL })?.kind);
    expect(new Set(kinds).size).toBe(1);
  });
});
