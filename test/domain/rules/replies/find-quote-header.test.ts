import { describe, expect, it } from 'vitest';
import { findQuoteHeader } from '../../../../domain/rules/replies/find-quote-header.ts';

const length = (text: string) => findQuoteHeader(text.split('\n'), 0);

describe('the header of a quoted mail', () => {
  it.each([
    ['On Tue, 5 May 2026 at 10:14, Breakthrough <a@b.org> wrote:', 1],
    ['On Tue, 5 May 2026 at 10:14, Breakthrough <\na@b.org> wrote:', 2],
    ['On Tue, 5 May 2026 at 10:14, B<a@b.org> wrote:   Dear Fiona,', 1],
    ['On 05/05/2026 10:14, Breakthrough wrote:', 1],
    ['---- On Tue, 05 May 2026 10:14:22 +0100 B <a@b.org> wrote ---', 1],
    ['Le mar. 5 mai 2026 à 10:14, B <a@b.org> a\nécrit :', 2],
    ['wt., 5 maj 2026 o 10:14 B <a@b.org> napisał(a):', 1],
    ['From: B <a@b.org>\nSent: 05 May 2026\nTo: Fiona\nSubject: YES or NO', 4],
    ['*From:* B\n*Sent:* 05 May\n*To:* F', 3],
    ['From "B" <a@b.org>\nTo "Fiona" <f@x.org>\nDate 05/05/2026 10:14:22\nSubject YES', 4],
    ['-----Original Message-----', 1],
    ['Begin forwarded message:', 1],
    ['________________________________\nFrom: B\nSent: today\nTo: F', 1],
  ])('is found: %j', (text, lines) => {
    expect(length(text)).toBe(lines);
  });
});

describe('words of somebody’s own', () => {
  it.each([
    'On 5 May 2026 I wrote:',
    'On Mondays she wrote:',
    'Am free on 12th but:',
    'However my husband, 41, wrote:',
    'From: Fiona\nTo: Morag',
    '________________________________\nNot video',
    '-- reply YES only to messages',
    '----------',
    'To: be honest',
  ])('are no header: %j', (text) => {
    expect(length(text)).toBe(0);
  });
});
