import { describe, expect, it } from 'vitest';
import { english } from '../../views/languages/en/english.ts';
import { everyPage as everyPersonPage } from '../lambdas/pages-person/every-page.ts';
import { everyPage as everyTaskPage } from '../lambdas/pages-task/every-page.ts';
import { OTHERS } from './languages/an-approved-language.ts';
import { EVERY_MAIL } from './mails/every-mail.ts';
import { mailsToPeople } from './mails/mails-to-people.ts';
import { everyJoinPage } from './pages/join/every-join-page.ts';

const SAYS_PHONE = /\b(phone|call|ring) us\b/i;
/** Those of every programme in these tests. */
const PHONE = '01382 000000';
const TEXT = '07700 900000';

const blocksOf = (page: string): string[] =>
  page.split(/<\/(?:p|li|dd|h1|h2|div)>|\n\n/).map((block) => block.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '));

/** Blocks that let somebody phone without the ways for those who cannot. */
const lacking = (page: string): string[] =>
  blocksOf(page).filter((block) =>
    block.includes(PHONE) ? !block.includes(TEXT) || !block.includes('18001') : SAYS_PHONE.test(block),
  );

const mails = [...EVERY_MAIL, ...OTHERS.flatMap(mailsToPeople)].map(({ name, mail }) => ({
  name: `${mail.version} ${name}`,
  page: mail.text,
}));

const pages = [
  ...(await everyPersonPage()),
  ...(await Promise.all(OTHERS.map(async (other) => await everyPersonPage([english, other])))).flat(),
  ...(await everyTaskPage()),
  ...[english, ...OTHERS].flatMap(everyJoinPage).map(([name, body]) => ({ name, body })),
].map(({ name, body }) => ({ name, page: body }));

describe('wherever somebody may phone, a number to text and Relay UK stand too', () => {
  it.each(mails)('in the mail $name', ({ page }) => {
    expect(lacking(page)).toEqual([]);
  });

  it.each(pages)('on the page $name', ({ page }) => {
    expect(page).toMatch(/18001/);
    expect(lacking(page)).toEqual([]);
  });
});
