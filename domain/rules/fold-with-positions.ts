/** Text in one spelling, and for each of its characters where it stood in the original. */
export interface FoldedText {
  text: string;
  /** As long as `text`, and one more: the original's length. */
  positions: number[];
}

const INVISIBLE = /\u034F|\uFE0E|\uFE0F|\u20E3|[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u;

/** One spelling per character (NFKC, lower case, keycap and full-width digits as digits), so that disguises meet the same patterns. */
export const foldWithPositions = (original: string): FoldedText => {
  const folded: FoldedText = { text: '', positions: [] };
  let at = 0;
  for (const character of original) {
    const plain = INVISIBLE.test(character) ? '' : character.normalize('NFKC').toLowerCase();
    folded.text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) folded.positions.push(at);
    at += character.length;
  }
  folded.positions.push(at);
  return folded;
};
