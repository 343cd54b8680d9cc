/** Tags that only lay text out. Any other tag, such as one that strikes a word out, stays, so that a person sees it. */
const LAYOUT_TAG =
  /<\/?(?:html|body|div|p|span|font|b|i|u|em|strong|center|table|tbody|tr|td|ul|ol|li|h[1-6]|o:p)(?:\s[^<>]{0,300})?\/?>/gi;
const LINE_BREAK = /<br(?:\s[^<>]{0,100})?\/?>/gi;
const BEGINS_LINE = /^<\/?(?:div|p|tr|li|table|ul|ol|h[1-6])\b/i;
const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  rsquo: "'",
  lsquo: "'",
};
/** What quoted-printable leaves when it is not decoded: a soft break, a space at the end of a line, a hard space, an apostrophe. */
const ENCODED: readonly (readonly [RegExp, string])[] = [
  [/=\n/g, ''],
  [/=20(?=\n|$)/g, ''],
  [/=C2=A0/g, ' '],
  [/=E2=80=99/g, "'"],
];

/** Takes out what a badly made mail program leaves of HTML and of the encoding of mails in its plain text. */
export const stripMarkup = (text: string): string =>
  ENCODED.reduce((rest, [code, plain]) => rest.replace(code, plain), text)
    .replace(LINE_BREAK, '\n')
    .replace(LAYOUT_TAG, (tag) => (BEGINS_LINE.test(tag) ? '\n' : ''))
    .replace(/&(nbsp|amp|quot|apos|#39|rsquo|lsquo);/gi, (_, name: string) => ENTITIES[name.toLowerCase()] ?? ' ');
