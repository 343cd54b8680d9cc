/** How an employer's notice below a mail begins. */
const BEGINS =
  /^\W*(?:p )?(?:(?:strictly |private and )?confidential(?:ity)?\b|disclaimer|this is a (?:private and )?confidential (?:e-?mail|message)|(?:important|legal|privacy|data protection|e-?mail) (?:notice|disclaimer)|(?:this|the (?:contents?|information)(?: contained)?(?: of| in) this) (?:e-?mail|message|communication|transmission)\b|(?:any |the )?(?:views|opinions)\b.{0,30}expressed|if you are not the (?:intended|named)|please (?:consider the environment|think before|do not print)|nhsmail is|registered (?:office|in|charity)|a company registered|scottish charity|.{1,80}\b(?:is a charity )?registered in (?:scotland|england))/i;
/** What a notice is about; its beginning has one of these. */
const CORE =
  /confidential|privileg|intended|addressed|views|opinions|virus|print|registered|charity|disclaimer|data protection|privacy|nhsmail/i;
/** What each sentence of such a notice has a word of. */
const LEGAL =
  /confidential|privileg|recipient|addressee|disclos|liab(?:le|ility)|virus|malware|monitor|registered|views|opinions|data protection|privacy|print|unauthori[sz]ed|in error|by mistake|by error|notify|the sender|attachment|delete|distribut|copy|copied|copying|company n|charity|warrant|loss|damage|intercept|unlawful|binding|contract|disclaimer|intended|addressed|third part|prohibited|responsib|relian|co-?operation|nhsmail|recycle|satisfy yourself|accept service by e-?mail|enter into any agreement|^vat n(?:o|umber)$|^\p{Lu}[\p{L} &]{2,40} (?:ltd|limited|plc|llp)$|^(?:the )?university of \p{L}+$|^sc\d+$/iu;
/** What is shorter may be somebody's own. */
const FEWEST_WORDS = 4;
/** "Registered Office: 1 High Street" is one sentence. */
const SENTENCE_END = /[.!;](?:\s+|$)|(?<!office):\s+/i;
/** What somebody says for themselves, or about what we asked. */
const PERSONAL =
  /\?|\b(?:i|i'm|im|me|my|mine|he|him|his|she|her|hers|son|daughter|child(?:ren)?|mum|dad|video|audio|camera|chat|calls?|meets?|messages|sessions?|school|mentor\w*|only if|agree|consent|but)\b/i;

/** An empty line, a line that somebody's program drew, a quote. */
const ENDS = /^\s*(?:$|[>|]|[_=-]{5,}\s*$)/;

const paragraphEnd = (lines: readonly string[], from: number): number => {
  let to = from;
  while (to < lines.length && !ENDS.test(lines[to] ?? '')) to += 1;
  return to;
};

/** "Do you really need to print this email?" is nobody's question to us. */
const PRINT = /\bdo you (?:really )?need to print this (?:e-?mail|message)\?/gi;

const isNotice = (text: string, goesOn: boolean): boolean => {
  const paragraph = text.replace(PRINT, 'print.');
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
