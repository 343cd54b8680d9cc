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
  [/=E2=80=9[89]/g, "'"],
  [/=E2=80=9[34]/g, '-'],
  [/=3D/g, '='],
];
/** Letters of several bytes that were read as if they had one each. */
const MISREAD: readonly (readonly [RegExp, string])[] = [
  [/â€[™˜]/g, "'"],
  [/â€[“”]/g, '-'],
  [/Â(?=\s)/g, ''],
];
/** What no reader sees. */
const UNSEEN = /<(head|style|title)(?:\s[^<>]{0,300})?>[^<]{0,4000}(?:<(?!\/?\1)[^<]{0,4000}){0,40}<\/\1>/gi;

/** Marks only: nobody's program writes plain letters by their numbers. */
const markOf = (code: string): string => {
  const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 10);
  const mark = point > 31 && point < 0x3000 ? String.fromCodePoint(point) : '';
  return /^[\p{P}\p{Zs}]$/u.test(mark) ? mark : `&#${code};`;
};

/** Marks by their number, and those that were read a byte at a time: before quotes are straightened. */
export const mendLetters = (text: string): string =>
  MISREAD.reduce((rest, [wrong, plain]) => rest.replace(wrong, plain), text).replace(
    /&#(x[\da-f]{1,6}|\d{1,7});/gi,
    (_, code: string) => markOf(code),
  );

/** Takes out what a badly made mail program leaves of HTML and of the encoding of mails in its plain text. */
export const stripMarkup = (text: string): string =>
  ENCODED.reduce((rest, [code, plain]) => rest.replace(code, plain), text)
    .replace(UNSEEN, '')
    .replace(LINE_BREAK, '\n')
    .replace(LAYOUT_TAG, (tag) => (BEGINS_LINE.test(tag) ? '\n' : ''))
    .replace(/&(nbsp|amp|quot|apos|#39|rsquo|lsquo);/gi, (_, name: string) => ENTITIES[name.toLowerCase()] ?? ' ');
