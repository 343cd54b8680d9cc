import type { Span } from '../contact-details/find-matches.ts';

/** What stands where something was taken out, so that a reader sees that words are missing. */
export const CUT_MARK = '[…]';

/** A text without these parts: a suggestion of what could be passed on. The text itself stays as it was. */
export const cutDetails = (text: string, parts: readonly Span[]): string => {
  let left = '';
  let at = 0;
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    left += text.slice(at, start) + CUT_MARK;
    at = end;
  }
  return left + text.slice(at);
};
