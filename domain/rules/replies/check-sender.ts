import type * as z from 'zod';
import type { senderOutcomeSchema } from '../../concepts/look.ts';

export interface Verdicts {
  spf: string;
  dkim: string;
  dmarc: string;
  spam: string;
  virus: string;
}

export interface SenderView {
  /** The address of the From header. */
  from: string;
  /** The address on file of the person who was asked. */
  registered: string | undefined;
  /** SES's receipt verdicts: PASS, FAIL, GRAY, PROCESSING_FAILED. */
  verdicts: Verdicts;
  /** The domain that DKIM signed for, or SPF checked, is the From domain; unknown is not aligned. */
  aligned?: boolean;
}

export type SenderOutcome = z.infer<typeof senderOutcomeSchema>;

/** One mailbox, two names. */
const SAME_HOSTS: Record<string, string> = { 'googlemail.com': 'gmail.com' };

/** An address as mail servers compare it; of `Name <address>` the address. */
const normal = (written: string): string => {
  const address = (/<([^<>]*)>\s*$/.exec(written)?.[1] ?? written).normalize('NFKC').trim().toLowerCase();
  const host = address.slice(address.lastIndexOf('@') + 1);
  return address.slice(0, address.length - host.length) + (SAME_HOSTS[host] ?? host);
};

/** The gate before a reply is read: who sent it, and can that be believed? DMARC, or an aligned DKIM or SPF pass, is proof. */
export const checkSender = ({
  from,
  registered,
  verdicts,
  aligned = false,
}: SenderView): { outcome: SenderOutcome } => {
  if (verdicts.virus === 'FAIL') return { outcome: 'virus' };
  if (verdicts.spam === 'FAIL') return { outcome: 'spam' };
  if (registered === undefined || normal(from) !== normal(registered)) return { outcome: 'wrong-sender' };
  // A domain that says how its mail is to be proven is believed when it says no.
  if (verdicts.virus !== 'PASS' || verdicts.dmarc === 'FAIL') return { outcome: 'unverified' };
  const proven = verdicts.dmarc === 'PASS' || (aligned && (verdicts.dkim === 'PASS' || verdicts.spf === 'PASS'));
  return { outcome: proven ? 'verified' : 'unverified' };
};
