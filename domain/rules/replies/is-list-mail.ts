import type { MailView } from './mail-headers.ts';

/** Whether it went to many people, by a list or in bulk: then it answers nobody. */
export const isListMail = ({ read }: MailView): boolean =>
  read('list-id') !== '' || read('list-post') !== '' || ['bulk', 'list'].includes(read('precedence').toLowerCase());
