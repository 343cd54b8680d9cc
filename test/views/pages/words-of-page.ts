/** Ends of what is read as a sentence of its own. */
const BLOCK_ENDS = /<\/(p|li|h1|h2|legend|label|dt|dd|div|button|a|blockquote|summary|option)>/g;

/** Names make nothing easier or harder to read: "Smith-Jones". */
const DOUBLE_NAMES = /\b[A-Z][a-z]+(?:-[A-Z]\w+)+/g;

/** The words of a page from its own part to the end of its help, a line to each block, without what somebody typed and without numbers and addresses. */
export const wordsOfPage = (body: string): string =>
  body
    .slice(body.indexOf('<main'), body.indexOf('<footer'))
    .replace(/<textarea[\s\S]*?<\/textarea>/g, '')
    .replace(BLOCK_ENDS, '.\n\n')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\S+@\S+|https?:\S+/g, '')
    .replace(DOUBLE_NAMES, 'Ann')
    .replace(/[\d ]{6,}/g, ' ')
    .replace(/&amp;/g, 'and')
    .replace(/;/g, '.');
