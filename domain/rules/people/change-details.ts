import * as z from 'zod';
import { type Person, type Route, routeSchema } from '../../concepts/person.ts';

/** As typed. What is left empty stays as it was. */
export interface TypedDetails {
  email: string;
  phone: string;
  route: string;
  /** Never write to the address that they had until now. */
  notOld: boolean;
  /** The coordinator has phoned them. */
  confirmed: boolean;
}

export type DetailsProblem = 'email' | 'phone' | 'route' | 'confirmed';

export type ChangedDetails =
  | { outcome: 'changed'; person: Person }
  | { outcome: 'refused'; problems: readonly DetailsProblem[] };

/** Whether we never write to this address of theirs. */
const isBarred = ({ notTo }: Pick<Person, 'notTo'>, email: string): boolean =>
  notTo?.includes(email.toLowerCase()) === true;

const LINKS_BY_PHONE: readonly Route[] = ['text', 'phone'];

const needs: Record<Route, (person: Person) => boolean> = {
  mail: ({ email }) => email !== undefined,
  phone: ({ phone }) => phone !== undefined,
  text: ({ phone }) => phone !== undefined,
  post: () => true,
};

const problemsOf = (typed: TypedDetails, next: Person): DetailsProblem[] => {
  const isMail = typed.email === '' || (z.email().safeParse(typed.email).success && !isBarred(next, typed.email));
  const route = routeSchema.safeParse(typed.route);
  return [
    ...(isMail ? [] : (['email'] as const)),
    ...(typed.phone === '' || /^[+\d][\d ()-]{6,20}$/.test(typed.phone) ? [] : (['phone'] as const)),
    ...(route.success && needs[route.data](next) ? [] : (['route'] as const)),
    ...(typed.confirmed ? [] : (['confirmed'] as const)),
  ];
};

/**
 * Other contact details of one person, which a coordinator has confirmed with them by phone. Links sent to another address or number
 * open nothing from now on; an address that must not be written to stays barred whatever comes later.
 */
export const changeDetails = (before: Person, typed: TypedDetails, now: string): ChangedDetails => {
  const email = typed.email === '' ? before.email : typed.email;
  const phone = typed.phone === '' ? before.phone : typed.phone;
  const hasMoved = email !== before.email;
  // Links of somebody whom we text or phone were sent to that number.
  const isElsewhere = hasMoved || (phone !== before.phone && LINKS_BY_PHONE.includes(before.route));
  const barred = typed.notOld && before.email !== undefined ? [before.email.toLowerCase()] : [];
  const notTo = [...new Set([...(before.notTo ?? []), ...barred])];
  const next: Person = {
    ...before,
    email,
    phone,
    route: routeSchema.catch(before.route).parse(typed.route),
    // What was said of the old address holds for that one only.
    doNotWrite: hasMoved ? false : before.doNotWrite || typed.notOld,
    ...(notTo.length === 0 ? {} : { notTo }),
    ...(isElsewhere || typed.notOld ? { linksFrom: now } : {}),
  };
  const problems = problemsOf(typed, next);
  return problems.length === 0 ? { outcome: 'changed', person: next } : { outcome: 'refused', problems };
};

/** A link in a mail to an address that is theirs no more is in the wrong hands. */
export const isLinkToOldAddress = (person: Pick<Person, 'linksFrom'> | undefined, createdAt: string): boolean =>
  person?.linksFrom !== undefined && createdAt <= person.linksFrom;
