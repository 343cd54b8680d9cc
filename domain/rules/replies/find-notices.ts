/** How an employer's notice below a mail begins. */
const BEGINS =
  /^\W*(?:(?:strictly |private and )?confidential(?:ity)?\b|disclaimer|(?:important|legal|privacy|data protection|e-?mail) (?:notice|disclaimer)|(?:this|the (?:contents?|information)(?: contained)?(?: of| in) this) (?:e-?mail|message|communication|transmission)\b|(?:any |the )?(?:views|opinions)\b.{0,30}expressed|if you are not the (?:intended|named)|please (?:consider the environment|think before|do not print)|nhsmail is|registered (?:office|in|charity)|a company registered|scottish charity)/i;
/** What a notice is about; its beginning has one of these. */
const CORE =
  /confidential|privileg|intended|addressed|views|opinions|virus|print|registered|charity|disclaimer|data protection|privacy|nhsmail/i;
/** What each sentence of such a notice has a word of. */
const LEGAL =
  /confidential|privileg|recipient|addressee|disclos|liab(?:le|ility)|virus|malware|monitor|registered|views|opinions|data protection|privacy|print|unauthori[sz]ed|in error|by mistake|by error|notify|the sender|attachment|delete|distribut|copy|copied|copying|company n|charity|warrant|loss|damage|intercept|unlawful|binding|contract|disclaimer|intended|addressed|third part|prohibited|responsib|relian|co-?operation|nhsmail|^sc\d+$/i;
/** What is shorter may be somebody's own. */
const FEWEST_WORDS = 4;
/** "Registered Office: 1 High Street" is one sentence. */
const SENTENCE_END = /[.!;](?:\s+|$)|(?<!office):\s+/i;
/** What somebody says for themselves, or about what we asked. */
const PERSONAL =
  /\?|\b(?:i|i'm|im|me|my|mine|he|him|his|she|her|hers|son|daughter|child(?:ren)?|mum|dad|video|audio|camera|chat|calls?|meets?|messages|sessions?|school|mentor\w*|only if|agree|consent|but)\b/i;

const paragraphEnd = (lines: readonly string[], from: number): number => {
  let to = from;
  while (to < lines.length && lines[to]?.trim() !== '' && !/^\s*[>|]/.test(lines[to] ?? '')) to += 1;
  return to;
};

const isNotice = (paragraph: string, goesOn: boolean): boolean => {
  if (PERSONAL.test(paragraph) || !(goesOn || (BEGINS.test(paragraph) && CORE.test(paragraph)))) return false;
  if (paragraph.trim().split(/\s+/).length < FEWEST_WORDS) return false;
  return paragraph.split(SENTENCE_END).every((sentence) => !/\p{L}/u.test(sentence) || LEGAL.test(sentence.trim()));
};

/**
 * Marks the lines of notices that employers' servers put below a mail, whole paragraphs of them. A paragraph with one sentence that is not
 * about the mail itself is no notice, since somebody may have written it.
 */
export const findNotices = (lines: readonly string[]): boolean[] => {
  const notices = lines.map(() => false);
  let goesOn = false;
  let at = 0;
  while (at < lines.length) {
    const to = paragraphEnd(lines, at);
    if (to > at) {
      // A notice often follows a signature without an empty line.
      const start = lines.slice(at, to).findIndex((line) => goesOn || BEGINS.test(line));
      goesOn = start !== -1 && isNotice(lines.slice(at + start, to).join(' '), goesOn);
      if (goesOn) notices.fill(true, at + start, to);
    }
    at = Math.max(to, at + 1);
  }
  return notices;
};
