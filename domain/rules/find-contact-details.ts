import { findAddresses, findAllPostcodes } from './contact-details/find-addresses.ts';
import { findConnections, findDottedNames } from './contact-details/find-connections.ts';
import { findEmails } from './contact-details/find-emails.ts';
import { findHandles } from './contact-details/find-handles.ts';
import { findHomes } from './contact-details/find-homes.ts';
import { findInvitations } from './contact-details/find-invitations.ts';
import { findLinks } from './contact-details/find-links.ts';
import type { Span } from './contact-details/find-matches.ts';
import { findPhoneNumbers } from './contact-details/find-phone-numbers.ts';
import { findProposals } from './contact-details/find-proposals.ts';
import { findSuspicions, keepLikely, type Weigh } from './contact-details/find-suspicions.ts';
import { foldWithPositions } from './contact-details/fold-with-positions.ts';
import { weighWords } from './contact-details/weigh-words.ts';

export type ContactDetailKind = 'phone' | 'email' | 'link' | 'handle' | 'postcode' | 'address' | 'meeting';

export interface ContactDetail {
  kind: ContactDetailKind;
  /** Position in the text that was given, as `slice` takes it. */
  start: number;
  end: number;
  text: string;
}

type Found = Pick<ContactDetail, 'kind' | 'start' | 'end'>;

const as = (kind: ContactDetailKind, spans: readonly Span[]): Found[] => spans.map((span) => ({ kind, ...span }));

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The earlier kinds win where two overlap, and of one kind the longer. */
const withoutOverlaps = (found: Found[]): Found[] => {
  const kept: Found[] = [];
  for (const next of found) {
    const others = kept.filter((other) => overlap(other, next));
    const longest = others.every(
      (other) => other.kind === next.kind && other.end - other.start < next.end - next.start,
    );
    if (!longest) continue;
    for (const other of others) kept.splice(kept.indexOf(other), 1);
    kept.push(next);
  }
  return kept;
};

/** "Call me on" says no more than the number behind it. */
const LEADS_TO = 12;
const withoutLeads = (found: Found[]): Found[] =>
  found.filter(
    ({ kind, end }) =>
      kind !== 'meeting' ||
      !found.some((next) => next.kind !== 'meeting' && next.start >= end && next.start - end < LEADS_TO),
  );

/** The same words are weighed once, however many rules ask. */
const remembering = (weigh: Weigh): Weigh => {
  const known = new Map<string, number>();
  return (text) => {
    const weight = known.get(text) ?? weigh(text);
    known.set(text, weight);
    return weight;
  };
};

/**
 * Finds what would let two people reach each other past the coordinator: phone numbers (also spelled out), e-mail addresses (also
 * "at … dot"), links, names on platforms, UK postcodes and addresses, and proposals to meet or to go on elsewhere. `ours` are the charity's
 * own numbers. It sorts the queue of a person who reads every word; it decides nothing.
 */
export const findContactDetails = (
  text: string,
  { ours = [], weigh = weighWords }: { ours?: readonly string[]; weigh?: Weigh } = {},
): ContactDetail[] => {
  const folded = foldWithPositions(text);
  const weighOnce = remembering(weigh);
  const proposals = [...findProposals(folded.text), ...findInvitations(folded.text)];
  const byRule = withoutOverlaps([
    ...as('email', findEmails(folded.text)),
    ...as('link', findLinks(folded.text)),
    ...as('phone', findPhoneNumbers(folded.text, ours)),
    ...as('postcode', findAllPostcodes(folded.text)),
    ...as('handle', findHandles(folded)),
    ...as('handle', findDottedNames(folded.text)),
    ...as('handle', keepLikely(folded.text, findConnections(folded.text), weighOnce)),
    ...as('address', findAddresses(folded.text)),
    ...as('address', findHomes(folded.text)),
    ...as('meeting', keepLikely(folded.text, proposals, weighOnce)),
  ]);
  const found = byRule.length > 0 ? byRule : withoutOverlaps(as('meeting', findSuspicions(folded.text, weighOnce)));
  return withoutLeads(found)
    .map(({ kind, start, end }) => {
      const from = folded.positions[start] ?? 0;
      const to = folded.positions[end] ?? text.length;
      return { kind, start: from, end: to, text: text.slice(from, to) };
    })
    .sort((a, b) => a.start - b.start);
};
