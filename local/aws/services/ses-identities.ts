import type { HostContext } from '../types.ts';
import { addressesIn, headerOf, readHeaders } from './mail-headers.ts';
import { type RawEmailForm, SesError } from './ses-query.ts';

/** The plain address in the From header, which SES authorises; the envelope sender when the mail has none. */
export function senderOf({ raw, source }: RawEmailForm): string {
  return addressesIn(headerOf(readHeaders(raw).headers, 'From'))[0] ?? addressesIn(source)[0] ?? '';
}

/** The registered identity that covers an address: the address itself, its domain, or a domain above it. */
export function findIdentity(identities: Set<string>, address: string): string | undefined {
  const lower = address.toLowerCase();
  if (identities.has(lower)) return lower;
  const labels = lower.slice(lower.lastIndexOf('@') + 1).split('.');
  return labels.map((_label, index) => labels.slice(index).join('.')).find((domain) => identities.has(domain));
}

/** The ARN that the caller's policy must name; an unknown sender counts as its own domain. */
export function identityArn(context: HostContext, identities: Set<string>, address: string): string {
  const identity = findIdentity(identities, address) ?? address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return `arn:aws:ses:${context.region}:${context.account}:identity/${identity}`;
}

/** @throws {SesError} MessageRejected when the From address or the envelope sender is not verified */
export function requireVerified(region: string, identities: Set<string>, form: RawEmailForm): void {
  const senders = [senderOf(form), ...addressesIn(form.source)].filter((one) => one !== '');
  const failed = senders.filter((address) => findIdentity(identities, address) === undefined);
  if (failed.length === 0) return;
  const list = [...new Set(failed)].join(', ');
  const text = `Email address is not verified. The following identities failed the check in region`;
  throw new SesError('MessageRejected', 400, `${text} ${region.toUpperCase()}: ${list}`);
}
