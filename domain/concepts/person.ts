import * as z from 'zod';
import { leaveSchema } from './leave.ts';

/** How one person is reached. For phone, text and post every outgoing item becomes a coordinator's task. */
export const ROUTES = ['mail', 'phone', 'text', 'post'] as const;
export const routeSchema = z.enum(ROUTES);
export type Route = z.infer<typeof routeSchema>;

export const personRoleSchema = z.enum(['mentor', 'mentee', 'parent', 'coordinator', 'manager']);
export type PersonRole = z.infer<typeof personRoleSchema>;

/** The only record that holds contact details. `birthMonth` is `YYYY-MM`, `pvgUntil` an ISO date. */
export const personSchema = z.object({
  id: z.string(),
  role: personRoleSchema,
  first: z.string(),
  last: z.string(),
  email: z.string().optional(),
  phone: z.string().optional(),
  route: routeSchema,
  language: z.string().default('en'),
  accessNeeds: z.string().optional(),
  /** Never written to at this address, whatever the route says. */
  doNotWrite: z.boolean().default(false),
  /** Addresses of theirs that are never written to, whatever their address is now. */
  notTo: z.array(z.string()).optional(),
  /** Links made until then were mailed to an address that is theirs no more. */
  linksFrom: z.string().optional(),
  /** The change of address, by its `linksFrom`, after which what is open was sent once more. */
  linksAnewFor: z.string().optional(),
  /** Who decides for the child: as the school's file says, for the words of the mail only. */
  consentKind: z.enum(['parent', 'carer', 'council']).optional(),
  birthMonth: z.string().optional(),
  pvgUntil: z.string().optional(),
  /** Of a coordinator, in the order in which they were written down. */
  leaves: z.array(leaveSchema).optional(),
});
export type Person = z.infer<typeof personSchema>;

/** What was open went to an address that is theirs no more, and has not been sent once more. */
export const lacksLinks = ({ linksFrom, linksAnewFor }: Pick<Person, 'linksFrom' | 'linksAnewFor'>): boolean =>
  linksFrom !== undefined && linksFrom !== linksAnewFor;

export const canBeMailed = (person: Pick<Person, 'route' | 'email' | 'doNotWrite' | 'notTo'>): boolean =>
  person.route === 'mail' &&
  person.email !== undefined &&
  !person.doNotWrite &&
  person.notTo?.includes(person.email.toLowerCase()) !== true;
