import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../../domain/concepts/ask.ts';
import { closesAs } from '../../../../domain/rules/asks/closes-as.ts';
import { anAsk } from '../../../an-ask.ts';
import { instant } from '../../builders.ts';

const AT = instant('2026-05-05T10:00');

describe('a question whose time runs out', () => {
  it.each<[string, Partial<Ask>, string]>([
    ['silence', {}, 'no-response'],
    ['silence after a call was due', { callTaskAt: AT }, 'no-response'],
    ['a mail that came back', { unreachedAt: AT }, 'unreached'],
    ['a mail that came back, and a task to find them', { unreachedAt: AT, callTaskAt: AT }, 'unreached'],
  ])('after %s', (_case, ask, as) => {
    expect(closesAs(anAsk(ask))).toBe(as);
  });
});
