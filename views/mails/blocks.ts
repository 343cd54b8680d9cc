/** The content tree of a mail. Both parts are rendered from it, so that their words cannot drift apart. */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'link'; text: string; url: string };

export const paragraph = (...sentences: string[]): Block => ({ kind: 'paragraph', text: sentences.join(' ') });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
/** `text` says what the address opens; the address stands in full, alone on its line. */
export const link = (text: string, url: string): Block => ({ kind: 'link', text, url });
