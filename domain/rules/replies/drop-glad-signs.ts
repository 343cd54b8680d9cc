/** Pictures of joy and of approval, beside a no as much as a "but". */
const CHEERS =
  '\u{1F44D}\u{1F44F}\u{1F389}\u{1F973}\u{1F970}\u{1F495}\u{1F499}\u{1F49A}\u{1F49B}\u{1F49C}\u2764\u2705\u2714';
/** Kind pictures, which stand beside either answer. */
const KIND = '\u{1F60A}\u{1F642}\u{1F600}\u{1F603}\u{1F604}\u{1F601}\u{1F64F}\u{1F917}\u263A';
/** A thumb down and a cross, beside a no. */
const FROWNS = '\u{1F44E}\u274C';
const SKIN_TONE = /\p{Emoji_Modifier}/gu;
const SMILE = /(^|\s)(?:[:=]-?\)|\(:)(?=\s|$)/g;

const anyOf = (pictures: string): RegExp => new RegExp([...pictures].join('|'), 'gu');

/** Signs of joy change nothing beside a yes. Any other picture stays and is for a person. */
export const dropGladSigns = (text: string): string =>
  text
    .replace(SKIN_TONE, '')
    .replace(anyOf(CHEERS + KIND + FROWNS), '')
    .replace(SMILE, '$1');

export const hasCheers = (text: string): boolean => anyOf(CHEERS).test(text);

export const hasFrowns = (text: string): boolean => anyOf(FROWNS).test(text);
