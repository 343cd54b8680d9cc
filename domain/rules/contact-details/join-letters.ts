import type { Span } from './find-matches.ts';

/** A folded text without some of its blanks, and for each of its characters where it stood before. */
export interface JoinedText {
  text: string;
  positions: number[];
}

/** Two characters alone, or more, with blanks between. */
const SET_APART = /(?<![a-z0-9])[a-z0-9@._-](?: [a-z0-9@._-]){1,60}(?![a-z0-9])/g;

/** "g m x dot net" becomes "gmx dot net": who sets letters apart means one word. */
export const joinLetters = (text: string): JoinedText => {
  const blanks = new Set<number>();
  for (const { 0: run, index } of text.matchAll(SET_APART)) {
    for (let at = 1; at < run.length; at += 2) blanks.add(index + at);
  }
  const positions = [...Array(text.length + 1).keys()].filter((at) => !blanks.has(at));
  return { text: positions.map((at) => text.charAt(at)).join(''), positions };
};

/** Where a part of the joined text stood. */
export const asBefore = ({ positions }: JoinedText, { start, end }: Span): Span => ({
  start: positions[start] ?? 0,
  end: (positions[end - 1] ?? 0) + 1,
});
