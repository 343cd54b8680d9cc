/** Some phones put the header of the mail they quote, and the mail, into one line. */
const FLAT = /(?<!-)-{4,40} ?original message ?-{4,40}[ \t]*(?=From: ?\S)/i;
const FIELD = / (?=(?:Sent|Date|To|Subject): )/g;
/** All fields of a header stand within so many letters. */
const FIELDS_WITHIN = 600;

/** Puts each field of such a header, and our greeting below it, into a line of its own. Texts are tidied. */
export const openFlatHeader = (text: string, sent: string): string => {
  const found = FLAT.exec(text);
  if (found === null) return text;
  const from = found.index + found[0].length;
  const to = from + FIELDS_WITHIN;
  const fields = text.slice(from, to).replace(FIELD, '\n') + text.slice(to);
  const [greeting = ''] = sent.trim().split('\n');
  const at = greeting === '' ? fields.search(/ Dear \p{Lu}/u) : fields.indexOf(` ${greeting}`);
  const opened = at === -1 ? fields : `${fields.slice(0, at)}\n${fields.slice(at + 1)}`;
  return `${text.slice(0, from).trimEnd()}\n${opened}`;
};
