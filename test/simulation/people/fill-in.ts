import { type Fields, open, type Page, submit } from './visits.ts';

/** What may be chosen for a field, on any form of the page. */
export const offered = ({ html }: Pick<Page, 'html'>, name: string): string[] =>
  (html.match(/<(input|button)\b[^>]*>/g) ?? [])
    .filter((tag) => tag.includes(` name="${name}"`) && /type="(radio|checkbox)"|^<button/.test(tag))
    .flatMap((tag) => / value="([^"]*)"/.exec(tag)?.[1] ?? []);

/** Whether a form of the page asks for it. */
export const asksFor = ({ html }: Pick<Page, 'html'>, name: string): boolean => html.includes(` name="${name}"`);

/** The last part of a page's path: which step of a walk it is. */
export const stepOf = ({ url }: Pick<Page, 'url'>): string => new URL(url).pathname.split('/').at(-1) ?? '';

export interface Wishes {
  decision: string;
  ways: readonly string[];
  times: readonly string[];
  every: string;
  /** What a young person lacks. */
  lacks?: readonly string[];
}

export interface Walked {
  end: Page;
  /** Ways that were offered, and those that were chosen. */
  asked: string[];
  given: string[];
}

const LACKS = ['device', 'data', 'quiet-room'];
const MOST_STEPS = 12;

/** Of what somebody wants, what is offered; the first that is offered when they want nothing of it. */
const among = (wanted: readonly string[], of: readonly string[]): string[] => {
  const both = of.filter((one) => wanted.includes(one));
  return both.length > 0 ? both : of.slice(0, 1);
};

const fieldsFor = (page: Page, wishes: Wishes): Fields | undefined => {
  const fields: Record<string, () => Fields> = {
    who: () => ({ name: 'A parent', relationship: 'parent', may: 'yes' }),
    decide: () => ({ decision: among([wishes.decision], offered(page, 'decision'))[0] ?? '' }),
    change: () => ({ decision: among([wishes.decision], offered(page, 'decision'))[0] ?? '' }),
    ways: () => ({ ways: among(wishes.ways, offered(page, 'ways')) }),
    times: () => ({ times: [...wishes.times], every: wishes.every }),
    needs: () => Object.fromEntries(LACKS.map((lack) => [lack, wishes.lacks?.includes(lack) ? 'no' : 'yes'])),
    guidelines: () => ({ accept: 'yes' }),
    check: () => ({}),
  };
  return fields[stepOf(page).replace(/^change-/, '')]?.();
};

/** A page that shows something about a child: its reader says first that the link was sent to them. */
export const openOwn = async (url: string): Promise<Page> => {
  const page = await open(url);
  return asksFor(page, 'whose') ? await submit(page, { whose: 'mine' }) : page;
};

export interface Walking {
  /** Presses the last button a second time, as impatient people do. */
  twice?: boolean;
  /** Told just before the last button is pressed: from then on the answer may count, whatever is cut off. */
  send?(walked: Omit<Walked, 'end'>): void;
}

const isLast = (page: Page): boolean => /^(change-)?check$/.test(stepOf(page));

/** Goes from one question to the next until none is left. */
export const walkThrough = async (url: string, wishes: Wishes, { twice, send }: Walking = {}): Promise<Walked> => {
  const walked: Omit<Walked, 'end'> = { asked: [], given: [] };
  let page = await openOwn(url);
  for (let step = 0; step < MOST_STEPS; step++) {
    const fields = fieldsFor(page, wishes);
    if (fields === undefined || page.status >= 400) break;
    if (offered(page, 'ways').length > 0) walked.asked = offered(page, 'ways');
    if (Array.isArray(fields.ways)) walked.given = fields.ways;
    if (isLast(page)) send?.(walked);
    const next = await submit(page, fields);
    if (twice && fieldsFor(next, wishes) === undefined) await submit(page, fields);
    page = next;
  }
  return { ...walked, end: page };
};
