import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findContactDetails } from '../../../domain/rules/find-contact-details.ts';

const found = (text: string) => findContactDetails(text).map(({ kind, text: part }) => `${kind}: ${part}`);

describe('contact details', () => {
  it.each([
    ['a mobile', 'Call me on 07700 900123.', 'phone: 07700 900123'],
    ['a landline', 'It is 01382 434000 at home', 'phone: 01382 434000'],
    ['a number with a country code', 'text +44 7700 900123 ok', 'phone: +44 7700 900123'],
    ['a number of another country', 'my aunt: +48 601 234 567', 'phone: +48 601 234 567'],
    ['one with 00 44', 'ring 0044 7911 123456', 'phone: 0044 7911 123456'],
    ['one without its first 0', 'try 7911123456', 'phone: 7911123456'],
    ['one with commas', 'try 07,700,900,123 x', 'phone: 07,700,900,123'],
    ['a postcode of Edinburgh', 'it is EH12 5HD', 'postcode: EH12 5HD'],
    ['digits set apart', 'its 0 7 7 0 0 - 9 0 0 - 1 2 3', 'phone: 0 7 7 0 0 - 9 0 0 - 1 2 3'],
    [
      'digits in words',
      'oh seven seven double oh, nine double oh one two three',
      'phone: oh seven seven double oh, nine double oh one two three',
    ],
    [
      'digits in words and figures',
      'zero 77 double zero nine hundred 123',
      'phone: zero 77 double zero nine hundred 123',
    ],
    ['full-width digits', 'call ０７７００９００１２３', 'phone: ０７７００９００１２３'],
    ['a local number after a word', 'ring me on 229345 tonight', 'phone: 229345'],
    ['an e-mail address', 'Mail fiona.mc@example.org, please', 'email: fiona.mc@example.org'],
    ['one spelled out', 'callum dot mc at gmail dot com', 'email: callum dot mc at gmail dot com'],
    ['one in brackets', 'callum (at) example (dot) co (dot) uk', 'email: callum (at) example (dot) co (dot) uk'],
    ['one with a provider', 'i am callum07 at hotmail.co.uk', 'email: callum07 at hotmail.co.uk'],
    ['one with spaces', 'callum @ gmail . com', 'email: callum @ gmail . com'],
    ['a link', 'see https://example.org/a?b=1.', 'link: https://example.org/a?b=1'],
    ['a bare link', 'look at discord.gg/abc now', 'link: discord.gg/abc'],
    ['a site', 'it is on callums-page.com', 'link: callums-page.com'],
    ['a link spelled out', 'go to callumspage dot com', 'link: callumspage dot com'],
    ['a name with an @', 'follow @callum_07', 'handle: @callum_07'],
    ['a name on a platform', 'my snap is callumx', 'handle: my snap is callumx'],
    ['a name after a colon', 'Insta: callum.mc', 'handle: Insta: callum.mc'],
    ['a wish to be added', 'add me on tiktok callum07', 'handle: add me on tiktok callum07'],
    ['a name with a number sign', 'discord callum#1234', 'handle: callum#1234'],
    ['a postcode', 'I live at DD1 4HN', 'postcode: DD1 4HN'],
    ['a postcode in small letters', 'its dd14hn', 'postcode: dd14hn'],
    ['look-alike figures', 'its O77OO 9OOl23 ok', 'phone: O77OO 9OOl23'],
    ['figures inside words', 's3ven seven zer0... 07700 n1ne hundred 123', 'phone: 07700 n1ne hundred 123'],
    ['a number on three lines', 'so\n07700\n900\n123', 'phone: 07700\n900\n123'],
    ['figures of another alphabet', 'ring ٠٧٧٠٠٩٠٠١٢٣', 'phone: ٠٧٧٠٠٩٠٠١٢٣'],
    [
      'tens',
      'oh seven seven, double oh, ninety, oh one twenty three',
      'phone: oh seven seven, double oh, ninety, oh one twenty three',
    ],
    ['letters of another alphabet', 'write to аva@example.org', 'email: аva@example.org'],
    ['a room elsewhere', 'go to meet.google.com/abc-defg-hij', 'link: meet.google.com/abc-defg-hij'],
    ['the code of a room', 'the code: abc-defg-hij', 'link: abc-defg-hij'],
    ['a name that comes after', 'add me on snap, im callum_mc07', 'handle: add me on snap, im callum_mc07'],
    ['a street', 'It is 14 Strathmartine Road.', 'address: 14 Strathmartine Road'],
    ['a meeting in person', 'Meet me at the library.', 'meeting: Meet me at the library'],
    ['a wish for a number', 'ok whats your number', 'meeting: whats your number'],
    ['the number of a call elsewhere', 'join my zoom 845 2231 9921 then', 'link: zoom 845 2231 9921'],
    ['a part of a number', 'my number ends 456 ok', 'phone: my number ends 456'],
    ['another part', 'it starts with 07700 so', 'phone: starts with 07700'],
    ['a number of London', 'dial 020 7946 0681 then', 'phone: 020 7946 0681'],
    ['a number over a list', 'so\na) 077\nb) 009\nc) 004\nd) 43', 'phone: 077\nb) 009\nc) 004\nd) 43'],
    ['a code, and its number later', '01382, our code, then 496 0199', 'phone: 01382, our code, then 496 0199'],
    ['letters of an e-mail set apart', 'a i r d at sign g m x dot net', 'email: a i r d at sign g m x dot net'],
    ['an e-mail between pictures', 'lewis 🐐 at gmail 🐐 dot 🐐 com', 'email: lewis 🐐 at gmail 🐐 dot 🐐 com'],
    ['a short link spelled out', 'go to kahoot dot it now', 'link: kahoot dot it'],
    ['a name in quotes', 'my profile is "fiddlerfraser82" ok', 'handle: profile is "fiddlerfraser82"'],
    ['a pitch of a caravan', 'its pitch 19 at craigtoun meadows', 'address: pitch 19 at craigtoun meadows'],
  ])('are found: %s', (_case, text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it.each([
    'See you on Tuesday 12 May at 11am. I read 20 pages.',
    'The score was 3-2, then 10-9 and 21-19.',
    'My birthday is 04/05/2012 and it is now 10:30.',
    'I got 87 out of 100 in maths and 2026 is going well.',
    'We counted one two three four five.',
    'I got 5 As and she got 6 Bs.',
    'I had one, two or three goals, then five more.',
    'If someone is in danger call 999. Childline is 0800 1111.',
    'I was at school and then at home.dot dot dot',
    'My Xbox is broken. Instagram is boring.',
    'I watched YouTube and it was great.',
    'He said e.g. that it works. Nice.Thanks',
    'P1 2AB is not a place. Room B12 is.',
    'My reference is DUN-001 and my page is 123456789.',
    'ISBN 9780306406157 is the book.',
    'It cost £1,234,567.89 or 100 000 000 points.',
    'I like maths at the moment, and English at last.',
    'Look at me. I am at sky level.',
    'The file is called homework_final.docx.',
    'The PS5 is 479.99 now.',
    'My game is on version 10.0.0. It was only a notice to ignore.',
    'I am not allowed to meet you in town, it is against the rules.',
    '',
  ])('are not seen in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('leave out our own numbers, in any writing', () => {
    const text = 'Call us on +44 1382 496010 or 01382 496 010, not on 07700 900123.';
    expect(findContactDetails(text, { ours: ['01382 496010'] }).map(({ text: part }) => part)).toEqual([
      '07700 900123',
    ]);
  });

  it('are found all, in the order in which they stand', () => {
    const text = 'DD1 4HN, then @callum_07, then 07700 900123 or fiona@example.org';
    expect(findContactDetails(text).map(({ kind }) => kind)).toEqual(['postcode', 'handle', 'phone', 'email']);
  });

  it('are told where they stand in the text that was given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom('07700 900123', 'fiona@example.org', 'https://example.org/x', '０７７００９００１２３', '🙂'),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (before, detail, after) => {
          const text = `${before} ${detail} ${after}`;
          let last = 0;
          for (const { start, end, text: part } of findContactDetails(text)) {
            expect(text.slice(start, end)).toBe(part);
            expect(start).toBeGreaterThanOrEqual(last);
            last = end;
          }
        },
      ),
    );
  });

  it('are found whatever is hidden between their characters', () => {
    expect(found('07\u200B700 900\u00AD123')).toEqual(['phone: 07\u200B700 900\u00AD123']);
  });

  it.each(['@', 'a.', '1 ', 'at ', 'my snap ', 'http://', 'oh ', 'a@', '(at)', 'dot '])(
    'are looked for in under 500 ms of the processor in 20 kB of %j',
    (piece) => {
      const start = process.cpuUsage();
      findContactDetails(piece.repeat(Math.floor(20_000 / piece.length)));
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
    },
  );
});
