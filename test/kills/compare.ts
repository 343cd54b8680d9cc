import type { SentMail, Snapshot } from './a-snapshot.ts';

const count = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** What one list has more of than the other. */
const moreIn = (one: readonly string[], other: readonly string[]): string[] => {
  const rest = count(other);
  return one.filter((word) => {
    const left = rest.get(word) ?? 0;
    rest.set(word, left - 1);
    return left <= 0;
  });
};

/** The copies that may be there: each of a mail whose sender died between SES's answer and our record. */
const allowedCopies = (mails: readonly SentMail[], diedBetween: ReadonlySet<string>): string[] =>
  mails.filter(({ messageId }) => diedBetween.has(messageId)).map(({ what }) => what);

export interface Verdict {
  /** What was lost or doubled, one line each. */
  problems: string[];
  /** Copies of mails whose sender died between SES's answer and our record. */
  copies: number;
}

const LISTS = ['executions', 'timers', 'arrived', 'rest'] as const;

/** Whether a life with deaths came out as one without. */
export const compareLives = (whole: Snapshot, cut: Snapshot, diedBetween: ReadonlySet<string>): Verdict => {
  const [wanted, sent] = [whole, cut].map(({ mails }) => mails.map(({ what }) => what));
  const doubled = moreIn(sent ?? [], wanted ?? []);
  const problems = [
    ...moreIn(wanted ?? [], sent ?? []).map((what) => `lost mail: ${what}`),
    ...moreIn(doubled, allowedCopies(cut.mails, diedBetween)).map((what) => `doubled mail: ${what}`),
    ...LISTS.flatMap((list) => [
      ...moreIn(whole[list], cut[list]).map((what) => `lost of ${list}: ${what}`),
      ...moreIn(cut[list], whole[list]).map((what) => `more of ${list}: ${what}`),
    ]),
  ];
  return { problems, copies: doubled.length };
};
