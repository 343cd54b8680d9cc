import type { WebRequest } from '../http/web.ts';

/** Of the cookie, and of what an address carries for a browser that keeps no cookies. */
const NAME = 'mark';
const MARK = /^[\w-]{8,64}$/;

/**
 * Which browser somebody uses. Its mark is random and says nothing of anybody; what was typed is shown again to the same mark only,
 * so that whoever a link is passed on to begins anew.
 */
export interface Browser {
  mark: string;
  /** What addresses on its pages carry: nothing in a browser that keeps our cookie. */
  carries: Record<string, string>;
  /** The mark of a cookie to offer, which ends with the browser. */
  offer?: string | undefined;
}

const readMark = (text: string | undefined): string | undefined =>
  text !== undefined && MARK.test(text) ? text : undefined;

/** The cookie comes before the address: an address with somebody else's mark cannot take over what is typed next. */
export const browserOf = (
  { method, cookies, query }: Pick<WebRequest, 'method' | 'cookies' | 'query'>,
  newId: () => string,
): Browser => {
  const kept = readMark(cookies[NAME]);
  if (kept !== undefined) return { mark: kept, carries: {} };
  const carried = readMark(query[NAME]);
  const fresh = newId();
  if (method === 'POST') return { mark: carried ?? fresh, carries: { [NAME]: carried ?? fresh } };
  return carried === undefined
    ? { mark: fresh, carries: {}, offer: fresh }
    : { mark: carried, carries: { [NAME]: carried }, offer: fresh };
};

/** One for all links and doors, so that somebody is known again when they come by our next mail. */
export const cookieOf = ({ offer }: Browser) =>
  offer === undefined ? {} : { cookie: { name: NAME, value: offer, path: '/' } };
