import EmailReplyParser from 'email-reply-parser';

/** The parser's work grows with the square of its input: 20 kB take well under 200 ms. Whoever writes more is read by a person. */
export const MOST_CHARACTERS = 20_000;

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** One spelling of everything: NFKC, straight quotes, no invisible characters, one kind of line end. */
export const normalise = (text: string): string =>
  text
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKC')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[\u2018\u2019\u201A\u02BC\u00B4`]/g, "'")
    .replace(/[\u201C\u201D\u201E]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\u00A0/g, ' ');

/** Where the mail that is answered begins, in the words of the mail programs of our readers. Everything from there on is cut. */
const QUOTE_STARTS: readonly RegExp[] = [
  /^\s*-{2,}\s*(original|forwarded) (message|mail)\s*-{2,}/i,
  /^\s*-{2,}\s*(ursprüngliche nachricht|oryginalna wiadomość|wiadomość oryginalna|message d'origine)\s*-{2,}/i,
  /^\s*begin forwarded message:/i,
  /^\s*_{10,}\s*$/,
  /^\s*\*?(from|von|od|de|sent|gesendet|wysłano|envoyé)\s*:\s*\*?\s*\S/i,
  /^\s*(on|am|le|w dniu|dnia|el)\b.{0,200}\b(wrote|schrieb|a écrit|napisał\(?a?\)?|pisze|escribió)\b\s*:?\s*$/i,
  /^\s*on\s.{5,120}(,|\d{4}|\d:\d\d)/i,
  /^\s*(\d{4}-\d\d-\d\d|\w{3}, \d{1,2} \w{3}).{0,120}(<\S+@\S+>|napisał|wrote)/i,
  /^\s*.{1,80}<\S+@\S+>\s*(wrote|napisał\(?a?\)?|schrieb|a écrit)?\s*:?\s*$/i,
];

const SIGNATURE_STARTS: readonly RegExp[] = [
  /^--\s*$/,
  /^\s*(sent|get|wysłane|gesendet|envoyé)\b.{0,60}\b(from|outlook|yahoo|iphone|ipad|android|samsung|galaxy|mobile|mail|proton|bt)\b/i,
];

const QUOTED = /^\s*[>|]/;

const folded = (line: string): string =>
  line
    .replace(/^[\s>|*]+/, '')
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const startsQuote = (line: string): boolean => QUOTE_STARTS.some((start) => start.test(line));

/** Lines of the mail we sent, however a mail program has wrapped them: a line that stands whole in it counts as ours. */
const isOurs = (sent: string) => {
  const whole = folded(sent.replace(/\n/g, ' '));
  const lines = new Set(
    sent
      .split('\n')
      .map(folded)
      .filter((line) => line !== ''),
  );
  // Shorter pieces than this could be a person's own "yes" that also stands in our text.
  const shortest = 12;
  return (line: string): boolean => {
    const own = folded(line);
    return lines.has(own) || (own.length >= shortest && whole.includes(own));
  };
};

const cutAt = (lines: string[], starts: (line: string) => boolean): string[] => {
  const from = lines.findIndex(starts);
  return from === -1 ? lines : lines.slice(0, from);
};

/** What the person wrote themselves: without quotes, our own words and signatures of phones. Trimmed lines, none empty. */
export const ownLines = (text: string, sent = ''): string[] => {
  const clean = normalise(text);
  const visible = new EmailReplyParser().read(clean).getVisibleText();
  const lines = cutAt(visible.split('\n'), startsQuote).filter((line) => !QUOTED.test(line));
  const own = sent === '' ? lines : lines.filter((line) => folded(line) === '' || !isOurs(normalise(sent))(line));
  return cutAt(own, (line) => SIGNATURE_STARTS.some((start) => start.test(line)))
    .map((line) => line.trim())
    .filter((line) => line !== '');
};
