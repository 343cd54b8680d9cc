import { link, paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { MessageMailProps } from './message-words.ts';

/** To who sent files and no words. */
export const messageFilesRefused = ({ frame, person, otherFirst, messagesUrl }: MessageMailProps): Mail => {
  const { messages } = frame.language;
  const says = messages.receipt;
  return writeMail({
    frame,
    person,
    subject: says.filesSubject,
    template: 'message-files-refused',
    blocks: [
      paragraph(says.noWords({ other: otherFirst }), says.files),
      paragraph(says.again),
      link(messages.link, messagesUrl),
    ],
  });
};
