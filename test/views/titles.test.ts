import { beforeAll, describe, expect, it } from 'vitest';
import { everyPublicPage, type PublicPage } from '../browser/every-page.ts';

const SERVICE = ' – Breakthrough Digital Mentoring';

const titleOf = ({ response }: PublicPage): string => /<title>(.*?)<\/title>/.exec(response.body)?.[1] ?? '';

const headingOf = ({ response }: PublicPage): string =>
  (/<h1[^>]*>(.*?)<\/h1>/.exec(response.body)?.[1] ?? '').replace(/<[^>]+>/g, '').trim();

/** Whom a page is for, what was filled in and which way of meeting it is about make no other page. */
const SAME_PAGE =
  /^(person|task|join|any door): |^(mentor|mentee|parent|staff) |(, | )(sent empty|filled|partly filled|too long|with long names|of a parent|about two|none|not open)$|^change-|^an? /g;

const pageOf = ({ name }: PublicPage): string => {
  const shorter = name.replace(SAME_PAGE, '');
  return shorter === name ? name : pageOf({ name: shorter, response: { status: 200, body: '' } });
};

/** Pages that are one page in several states, and say of which in their words. */
const ONE_PAGE: [what: string, names: RegExp][] = [
  ['first page', /^(mentor|mentee|)\s*$|^unsure start$/],
  ['what was recorded', /^(plan done|plan agreed|yes|no|mentor waits|waits)$/],
  ['own page', /^(status|without answer|without an answer)$/],
  ['what is needed', /^supply /],
  ['whose link it is', /, whose link$/],
  ['answer in error', /^answer (in error|taken back)$/],
  ['a message to read', /^(read|worrying)-message$/],
  ['the open door', /^open /],
  ['over', /^over/],
  ['unknown link', /^unknown/],
];

const named = (page: PublicPage): string => {
  const name = pageOf(page).replace(/-sent$/, ' sent');
  return ONE_PAGE.find(([, names]) => names.test(name))?.[0] ?? name;
};

describe('The titles of all pages', () => {
  let pages: PublicPage[] = [];
  beforeAll(async () => {
    pages = await everyPublicPage();
  });

  it('tell every page from every other', () => {
    const byTitle = new Map<string, Set<string>>();
    for (const page of pages) byTitle.set(titleOf(page), (byTitle.get(titleOf(page)) ?? new Set()).add(named(page)));
    expect(byTitle.size).toBeGreaterThan(80);
    expect([...byTitle].filter(([, names]) => names.size > 1).map(([title, names]) => [title, ...names])).toEqual([]);
  });

  it('begin with "Error: " when a form came back, and only then, and end with the service', () => {
    for (const page of pages) {
      expect(titleOf(page).startsWith('Error: '), page.name).toBe(page.response.status === 422);
      expect(titleOf(page).endsWith(SERVICE), page.name).toBe(true);
    }
  });

  it('say what the heading says, unless it names somebody', () => {
    const others = pages.filter((page) => titleOf(page).replace('Error: ', '') !== `${headingOf(page)}${SERVICE}`);
    expect(new Set(others.map(pageOf))).toEqual(new Set(['decide']));
    for (const page of others) expect(headingOf(page), page.name).toMatch(/^Can .+ keep in touch with .+ online\?$/);
  });

  it('name nobody', () => {
    const people = /Ailsa|Iain|Fiona|Moira|Reid|Munro|Grant|Donald|Morag|Kerr|Bell|Wilhelmina|Featherston/;
    for (const page of pages) expect(titleOf(page)).not.toMatch(people);
  });
});
