import type { LinkOf, LinkTarget } from '../../../domain/concepts/link.ts';
import type { Programme } from '../../../domain/programme.ts';
import { type DeadLink, type DeadLinkProps, deadLinkPage } from '../../../views/pages/dead-link-page.tsx';
import type { Links } from '../../adapters/links.ts';
import type { WebResponse } from './web.ts';

export interface DoorDeps {
  links: Pick<Links, 'readLink' | 'whyDead'>;
  programme: Programme;
}

/** Gone for good is 410; what may never have been there is 404. */
const STATUS: Record<DeadLink, number> = { unknown: 404, 'too-old': 410, withdrawn: 410, 'wrong-door': 404 };

/** Of a letter only replies come back. */
export type OpensPage = Exclude<LinkTarget, { kind: 'letter' }>;

const DOORS: Record<OpensPage['kind'], string> = { ask: '/a', person: '/a', relay: '/a', task: '/t', join: '/join' };

/** Path of the page that a link was made for. */
export const doorPath = (token: string, { kind }: OpensPage): string => `${DOORS[kind]}/${encodeURIComponent(token)}`;

export const deadLink = (
  why: DeadLink,
  { door, rightDoor, programme }: Pick<DeadLinkProps, 'door' | 'rightDoor'> & { programme: Programme },
): WebResponse => ({ status: STATUS[why], body: deadLinkPage({ why, door, rightDoor, frame: { programme } }) });

export type AtDoor<T extends OpensPage = OpensPage> =
  | { outcome: 'open'; target: T; createdAt: string }
  | { outcome: 'dead'; response: WebResponse };

/** What a link opens, else a kind page that says why it opens nothing. */
export const linkAtDoor = async (
  token: string,
  door: DeadLinkProps['door'],
  { links, programme }: DoorDeps,
): Promise<AtDoor> => {
  const dead = (why: DeadLink): AtDoor => ({ outcome: 'dead', response: deadLink(why, { door, programme }) });
  const link = await links.readLink(token);
  if (link === undefined) return dead(await links.whyDead(token));
  const { target, createdAt } = link;
  return target.kind === 'letter' ? dead('unknown') : { outcome: 'open', target, createdAt };
};

/** As above, for a door that opens for one kind of link only. */
export const linkOfKind = async <K extends 'task' | 'join'>(
  token: string,
  kind: K,
  deps: DoorDeps,
): Promise<AtDoor<LinkOf<K>>> => {
  const isOfKind = (target: OpensPage): target is LinkOf<K> => target.kind === kind;
  const at = await linkAtDoor(token, kind, deps);
  if (at.outcome === 'dead') return at;
  const { target, createdAt } = at;
  if (isOfKind(target)) return { outcome: 'open', target, createdAt };
  const rightDoor = doorPath(token, target);
  return { outcome: 'dead', response: deadLink('wrong-door', { door: kind, rightDoor, programme: deps.programme }) };
};
