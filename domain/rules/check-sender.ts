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

export type SenderOutcome = 'verified' | 'wrong-sender' | 'unverified' | 'spam' | 'virus';

const normal = (address: string): string => address.normalize('NFKC').trim().toLowerCase();

/** The gate before a reply is read: who sent it, and can that be believed? DMARC, or an aligned DKIM or SPF pass, is proof. */
export const checkSender = ({
  from,
  registered,
  verdicts,
  aligned = false,
}: SenderView): { outcome: SenderOutcome } => {
  if (verdicts.virus !== 'PASS') return { outcome: 'virus' };
  if (verdicts.spam === 'FAIL') return { outcome: 'spam' };
  if (registered === undefined || normal(from) !== normal(registered)) return { outcome: 'wrong-sender' };
  const proven = verdicts.dmarc === 'PASS' || (aligned && (verdicts.dkim === 'PASS' || verdicts.spf === 'PASS'));
  return { outcome: proven && verdicts.dmarc !== 'FAIL' ? 'verified' : 'unverified' };
};
