import type { SentMail, Snapshot, Timer } from './a-snapshot.ts';

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

/** What deaths cut off is taken up minutes later: by retries, which go on for eight minutes after each, or by those who look after what was left undone. */
const LATE_MS = 20 * 60_000;

/** For each timer of one life the same one in the other, or one that is set a little later. */
const compareTimers = (whole: readonly Timer[], cut: readonly Timer[]): string[] => {
  const left = [...cut];
  const lost = whole.filter(({ at, what }) => {
    const lateBy = (timer: Timer) => Date.parse(timer.at) - Date.parse(at);
    const found = left.findIndex((timer) => timer.what === what && lateBy(timer) >= 0 && lateBy(timer) <= LATE_MS);
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
  const tell =
    (word: string) =>
    ({ at, what }: Timer) =>
      `${word} timer: ${at} ${what}`;
  return [...lost.map(tell('lost')), ...left.map(tell('more'))];
};

const LISTS = ['executions', 'arrived', 'rest'] as const;

/** Whether a life with deaths came out as one without. */
export const compareLives = (whole: Snapshot, cut: Snapshot, diedBetween: ReadonlySet<string>): Verdict => {
  const [wanted, sent] = [whole, cut].map(({ mails }) => mails.map(({ what }) => what));
  const doubled = moreIn(sent ?? [], wanted ?? []);
  const problems = [
    ...moreIn(wanted ?? [], sent ?? []).map((what) => `lost mail: ${what}`),
    ...moreIn(doubled, allowedCopies(cut.mails, diedBetween)).map((what) => `doubled mail: ${what}`),
    ...compareTimers(whole.timers, cut.timers),
    ...LISTS.flatMap((list) => [
      ...moreIn(whole[list], cut[list]).map((what) => `lost of ${list}: ${what}`),
      ...moreIn(cut[list], whole[list]).map((what) => `more of ${list}: ${what}`),
    ]),
  ];
  return { problems, copies: doubled.length };
};
