import type { Person } from '../../domain/concepts/person.ts';
import { type Block, link, paragraph } from './blocks.ts';
import { isPassedOn } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';

/** Where the reader writes and sees their messages. */
export const messagesUrl = ({ status = '' }: MailFrame['links']): string => `${status}/messages`;

/** How the reader of this mail writes to the other side: by answering it or on their page, or without mail by phone or text. */
export const howToWrite = (frame: MailFrame, person: Person): Block[] => {
  const { language, links, programme } = frame;
  const { how, link: words } = language.messages;
  return isPassedOn(person)
    ? [paragraph(how.spoken({ text: programme.textNumber })), link(words, messagesUrl(links))]
    : [paragraph(how.byMail), link(words, messagesUrl(links))];
};
