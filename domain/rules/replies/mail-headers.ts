export interface MailHeader {
  key: string;
  value: string;
}

/** What a rule looks at to tell whether a machine wrote a mail. */
export interface MailView {
  /** The value of a header, by its name in lower case; empty when there is none. */
  read(key: string): string;
  subject: string;
  /** What was written, quotes and all. */
  text: string;
  /** Types of the mail's parts. */
  types: readonly string[];
}

export const readHeader =
  (headers: readonly MailHeader[]) =>
  (wanted: string): string =>
    headers.find(({ key }) => key.toLowerCase() === wanted)?.value.trim() ?? '';
