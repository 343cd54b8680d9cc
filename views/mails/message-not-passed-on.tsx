import { instantInWords } from '../words.ts';
import { link, paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { MessageMailProps } from './message-words.ts';

/** To a mentor: that it was not passed on, and never why; the coordinator talks with them. */
export const messageNotPassedOn = ({ frame, person, messagesUrl, at }: MessageMailProps & { at: string }): Mail => {
  const { messages } = frame.language;
  const says = messages.blocked;
  return writeMail({
    frame,
    person,
    subject: says.subject,
    template: 'message-not-passed-on',
    blocks: [
      paragraph(says.said({ when: instantInWords(at, frame.language) }), says.next),
      link(messages.link, messagesUrl),
    ],
  });
};
