import { instantInWords } from '../words.ts';
import { link, paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { MessageMailProps } from './message-words.ts';

/** Says when a message will be read, and whom to call when that is too late. */
export const messageReceipt = (props: MessageMailProps & { readBy: string; hadFiles: boolean }): Mail => {
  const { frame, person, otherFirst, messagesUrl, readBy, hadFiles } = props;
  const { messages, ending } = frame.language;
  const says = messages.receipt;
  return writeMail({
    frame,
    person,
    subject: says.subject,
    template: 'message-receipt',
    blocks: [
      paragraph(says.thanks({ other: otherFirst })),
      paragraph(says.readBy({ when: instantInWords(readBy, frame.language) }), says.nextUp),
      paragraph(says.notBefore, ending.danger(frame.programme.helplines)),
      ...(hadFiles ? [paragraph(says.files)] : []),
      paragraph(says.again),
      link(messages.link, messagesUrl),
    ],
  });
};
