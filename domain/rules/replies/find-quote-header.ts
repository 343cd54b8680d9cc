/** An attribution may be wrapped by the mail program: so many lines are read as one. */
const LONGEST_HEADER_LINES = 4;
/** Fields of a header stand close together, and there are never fewer than three. */
const FIELDS_WITHIN_LINES = 6;
const FEWEST_FIELDS = 3;
const LONGEST_LINE = 400;

const SEPARATORS: readonly RegExp[] = [
  /^-{2,}\s*(original|forwarded|reply|ursprüngliche|weitergeleitete|oryginalna|przekazana)\s(message|mail|e-mail|email|nachricht|wiadomość)\s*-{2,}$/i,
  /^-{2,}\s*(wiadomość (oryginalna|przekazana)|mensaje original|messaggio originale|mesaj (original|redirecționat))\s*-{2,}$/i,
  /^-{2,}\s*message (d'origine|original|transféré)\s*-{2,}$/i,
  /^begin forwarded message:?$/i,
];
/** Drawn by Outlook above the fields, but people draw such lines, too. */
const RULE = /^_{10,}$/;

/** Nobody's own words hold one of these: an address, a time, a date. */
const ADDRESS = '[<([][^<>\\s]{1,200}@[^<>\\s]{1,200}[>)\\]]';
const MOMENT = '(?:\\d{1,2}[:.]\\d\\d\\b|\\b(?:19|20)\\d\\d\\b|\\d[/.]\\d)';
const WROTE = '(?:wrote|schrieb|a écrit|escribió|napisał(?:\\(a\\))?|pisze|пише|a scris|ha scritto|escreveu|schreef)';
/** How an attribution begins; only such a line may be read together with those after it. */
const BEGINS = /^(on|am|le|el|il|w dniu|dnia|op|den)\b.*\d/i;
/** In any language: a few words of the date, the moment, and an address, perhaps cut off after its bracket: "wt., 12 maj 2026 o 18:42 B <". */
const BEGINS_ADDRESS =
  /^(?!(?:yes|no|ok)\b)(?:\p{L}{1,12}[.,]{0,2} ){0,3}\d{1,2}[.,]? .*\b(?:19|20)\d\d\b.*\d[:.]\d\d\b.*<(?:[^<>\s]+@[^<>\s]+>)?$/iu;

/** "On … wrote:", "Am … schrieb …:", "Le … a écrit :", "W dniu … napisał(a):", or a date and an address before a colon. */
const ATTRIBUTIONS: readonly RegExp[] = [
  new RegExp(`^on\\b(?=.*${MOMENT}).* wrote ?:?$`, 'i'),
  new RegExp(`^on\\b(?=.*\\d).{1,200}${ADDRESS},? wrote ?:(?:\\s|$)`, 'i'),
  new RegExp(`^-{2,} ?on\\b(?=.*${MOMENT}).* wrote ?-{2,}$`, 'i'),
  new RegExp(`^(?=.*@).{1,300} ${WROTE} ?:$`, 'i'),
  new RegExp(`^(?:am|le|el|il|w dniu|dnia|op|den)\\b(?=.*${MOMENT})(?=.*(?:${ADDRESS}|\\b${WROTE})).*:$`, 'i'),
  new RegExp(`^(?=.*\\d).*${ADDRESS}.{0,40}:$`),
  new RegExp(`^(?=.*${MOMENT})\\d.{1,40} by \\S+@\\S+:$`, 'i'),
];
/** "On 5 May 2026 I wrote:" begins somebody's own words. */
const OWN_REPORT = /\b(i|we|he|she|they|you|(my|our|her|his) \S+) wrote ?:?$/i;

const FROM_FIELD = /^\*?(?:from|von|de|od)\*?\s?(?::|"[^"]*" <)\*?\s*\S/i;
const OTHER_FIELD =
  /^\*?(?:sent|date|to|subject|cc|reply-to|importance|gesendet|datum|an|betreff|envoyé|à|objet|wysłano|data|do|temat)\*?\s?:\*?/i;
/** eM Client writes its fields without colons, each with an address, a date or the subject; they count only below its `From "…" <…>`. */
const BARE_FIELD = /^(?:to (?:"[^"]*" )?<?\S+@\S+|date \d\S* \S+|subject \S.*)$/i;

/** Bare of what may stand before and around: spaces, marks of bold. */
const bare = (line: string | undefined): string => (line ?? '').trim().replace(/^\*+|\*+$/g, '');

const isField = (line: string): boolean => FROM_FIELD.test(line) || OTHER_FIELD.test(line);

/** How many lines the fields of a header take from `at` on; 0 when no header stands there. */
const fieldsLength = (lines: readonly string[], at: number): number => {
  if (!isField(bare(lines[at]))) return 0;
  const near = lines.slice(at, at + FIELDS_WITHIN_LINES).map(bare);
  const fields = near.map((line) => isField(line) || BARE_FIELD.test(line));
  const isWhole = near.some((line) => FROM_FIELD.test(line)) && fields.filter(Boolean).length >= FEWEST_FIELDS;
  return isWhole ? fields.lastIndexOf(true) + 1 : 0;
};

const isRuleAboveFields = (lines: readonly string[], at: number): boolean => {
  if (!RULE.test(bare(lines[at]))) return false;
  const below = lines.slice(at + 1, at + FIELDS_WITHIN_LINES).findIndex((line) => bare(line) !== '');
  return below !== -1 && fieldsLength(lines, at + 1 + below) > 0;
};

/** How many lines an attribution takes from `at` on; 0 when none begins there. */
const attributionLength = (lines: readonly string[], at: number): number => {
  const first = bare(lines[at]);
  const longest = BEGINS.test(first) || BEGINS_ADDRESS.test(first) ? LONGEST_HEADER_LINES : 1;
  let joined = '';
  for (let length = 1; length <= longest && at + length <= lines.length; length += 1) {
    const line = bare(lines[at + length - 1]);
    // Whatever stands before the line where an attribution begins is somebody's own words.
    if (line === '' || line.startsWith('>') || (length > 1 && BEGINS.test(line))) return 0;
    joined = `${joined} ${line}`.trim();
    const beginning = joined.slice(0, LONGEST_LINE);
    if (OWN_REPORT.test(beginning)) return 0;
    if (ATTRIBUTIONS.some((form) => form.test(beginning))) return length;
  }
  return 0;
};

/** Fields of a header, such as "Sent: Tuesday", which stand in a quoted mail and are nobody's words. */
export const isHeaderField = (line: string): boolean => isField(bare(line));

/** How many lines the header of a quoted mail takes from `at` on, in the words of our readers' mail programs; 0 when none begins there. */
export const findQuoteHeader = (lines: readonly string[], at: number): number => {
  const line = bare(lines[at]);
  if (SEPARATORS.some((form) => form.test(line)) || isRuleAboveFields(lines, at)) return 1;
  return fieldsLength(lines, at) || attributionLength(lines, at);
};
