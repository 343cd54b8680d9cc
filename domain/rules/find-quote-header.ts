/** An attribution may be wrapped by the mail program: so many lines are read as one. */
const LONGEST_HEADER_LINES = 4;
/** Fields of a header stand close together. */
const FIELDS_WITHIN_LINES = 5;
const LONGEST_LINE = 400;

const SEPARATORS: readonly RegExp[] = [
  /^-{2,}\s*(original|forwarded|reply|ursprüngliche|oryginalna|weitergeleitete|message d'origine)\b.{0,60}$/i,
  /^-{2,}\s*message d'origine\b.{0,30}$/i,
  /^begin forwarded message:?$/i,
  /^_{10,}$/,
];
/** How an attribution begins; only such a line may be read together with those after it. */
const BEGINS = /^(on|am|le|el|il|w dniu|dnia|op|den)\b.*\d/i;
/** "On … wrote:", "Am … schrieb …:", "Le … a écrit :", "W dniu … napisał(a):", or a date and an address before a colon. */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^on\b(?=.*\d).* wrote ?:?$/i,
  /^on\b(?=.*\d).{1,200}<[^<>\s]{1,200}@[^<>\s]{1,200}> wrote ?:\s/i,
  /^(?=.*(\d|@)).{1,200} (wrote|schrieb|a écrit|escribió|napisał(\(a\))?|pisze) ?:$/i,
  /^(am|le|el|il|w dniu|dnia|op|den)\b(?=.*\d).*:$/i,
  /^(?=.*\d).*<[^<>\s]{1,200}@[^<>\s]{1,200}>.{0,40}:$/i,
];
const FIRST_FIELD = /^\*?(from|von|de|od)\*? ?:\*? ?\S/i;
const OTHER_FIELD =
  /^\*?(sent|date|to|subject|cc|reply-to|importance|gesendet|datum|an|betreff|envoyé|à|objet|wysłano|data|do|temat)\*? ?:\*?/i;

/** Bare of what may stand before and around: spaces, marks of bold. */
const bare = (line: string | undefined): string => (line ?? '').trim().replace(/^\*+|\*+$/g, '');

const isFieldBlock = (lines: readonly string[], at: number): boolean =>
  FIRST_FIELD.test(bare(lines[at])) &&
  lines.slice(at + 1, at + 1 + FIELDS_WITHIN_LINES).some((line) => OTHER_FIELD.test(bare(line)));

/** How many lines an attribution takes from `at` on; 0 when none begins there. */
const attributionLength = (lines: readonly string[], at: number): number => {
  const longest = BEGINS.test(bare(lines[at])) ? LONGEST_HEADER_LINES : 1;
  let joined = '';
  for (let length = 1; length <= longest && at + length <= lines.length; length += 1) {
    const line = bare(lines[at + length - 1]);
    // Whatever stands before the line where an attribution begins is somebody's own words.
    if (line === '' || line.startsWith('>') || (length > 1 && BEGINS.test(line))) return 0;
    joined = `${joined} ${line}`.trim();
    if (joined.length <= LONGEST_LINE && ATTRIBUTIONS.some((form) => form.test(joined))) return length;
  }
  return 0;
};

/** Fields of a header, such as "Sent: Tuesday", which stand in a quoted mail and are nobody's words. */
export const isHeaderField = (line: string): boolean => OTHER_FIELD.test(bare(line)) || FIRST_FIELD.test(bare(line));

/** How many lines the header of a quoted mail takes from `at` on, in the words of our readers' mail programs; 0 when none begins there. */
export const findQuoteHeader = (lines: readonly string[], at: number): number => {
  const line = bare(lines[at]);
  if (SEPARATORS.some((form) => form.test(line)) || isFieldBlock(lines, at)) return 1;
  return attributionLength(lines, at);
};
