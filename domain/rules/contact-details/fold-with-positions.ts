/** Text in one spelling, and for each of its characters where it stood in the original. */
export interface FoldedText {
  text: string;
  /** The same with its capital letters, character for character. */
  cased: string;
  /** As long as `text`, and one more: the original's length. */
  positions: number[];
}

const INVISIBLE =
  /\u034F|\uFE0E|\uFE0F|\u20E3|\u200D|[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u;

/** Letters of other alphabets that look like ours, and marks that come in several shapes. */
const ALIKE: Record<string, string> = {
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ԁ: 'd', ո: 'n', к: 'k', м: 'm', т: 't' },
  ...{ α: 'a', ο: 'o', ε: 'e', ι: 'i', ν: 'v', ρ: 'p', τ: 't' },
  ...{ '‘': "'", '’': "'", '`': "'", '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '•': '.', '·': '.', '。': '.' },
};

/** The value of a digit of any alphabet: their blocks run from 0 to 9. */
const figure = (character: string): string => {
  let zero = character.codePointAt(0) ?? 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && zero > (character.codePointAt(0) ?? 0) - 9) zero -= 1;
  return String((character.codePointAt(0) ?? 0) - zero);
};

const foldOne = (character: string): string => {
  if (/^[\n -~]$/.test(character)) return character;
  if (INVISIBLE.test(character)) return '';
  const plain = character.normalize('NFKC').normalize('NFD').replace(/\p{M}/gu, '');
  return [...plain]
    .map((unit) => ALIKE[unit.toLowerCase()] ?? (/[^0-9]/.test(unit) && /\p{Nd}/u.test(unit) ? figure(unit) : unit))
    .join('');
};

/** One spelling per character (NFKC, lower case, digits and look-alike letters of other alphabets as ours), so that disguises meet the same patterns. */
export const foldWithPositions = (original: string): FoldedText => {
  const folded: FoldedText = { text: '', cased: '', positions: [] };
  let at = 0;
  for (const character of original) {
    const cased = foldOne(character);
    const plain = cased.toLowerCase();
    folded.text += plain;
    folded.cased += cased.length === plain.length ? cased : plain;
    for (let unit = 0; unit < plain.length; unit += 1) folded.positions.push(at);
    at += character.length;
  }
  folded.positions.push(at);
  return folded;
};
