import type { Confirmation, Consent, Kept } from '../../domain/concepts/consent.ts';

/** An object of the bucket, read again and hashed again. */
export interface Checked extends Kept {
  /** `same`: what lies there is what was recorded. */
  stands: 'same' | 'other' | 'missing';
  /** Hash of what lies there today; none when it is missing. */
  foundSha256?: string | undefined;
}

export interface CheckedText extends Checked {
  text: string;
}

export interface Named {
  id: string;
  /** None when the person's record is no longer kept. */
  name?: string | undefined;
}

/** One thing that happened about the question, by reference. */
export interface ChainLink {
  at: string;
  what: string;
  ref: string;
  by?: Named | undefined;
  sha256?: string | undefined;
}

/** All that is kept about one answer of a parent, and whether it still is what was recorded. */
export interface EvidencePack {
  /** The record as it was appended. */
  consent: Consent;
  /** Every hash was computed again, and is what was recorded. */
  verified: boolean;
  /** How it came, in words: "Mail, read by Morag Bell". */
  how: string;
  printedAt: string;
  pair?: { id: string; ref: string; school: string } | undefined;
  /** Who answered: what the school's file says of them, and what they said. */
  who: Named & { onFile?: string | undefined; route?: string | undefined; said?: Consent['relationship'] };
  recordedBy?: Named | undefined;
  question?: { openedAt: string; closesAt: string; reminders: number; opening: number } | undefined;
  shown: (Consent['shown'][number] & CheckedText)[];
  /** The mail that they wrote. `text` is what stands in it; `raw` is the mail itself, its beginning when it is very long. */
  mail?: (CheckedText & { from: string; subject: string; raw: string; rawBytes: number }) | undefined;
  confirmations: (Omit<Confirmation, 'by' | 'words'> & { by?: Named | undefined; words?: CheckedText | undefined })[];
  /** Oldest first: asked, reminded, answered, confirmed, and what changed later. */
  chain: ChainLink[];
}
