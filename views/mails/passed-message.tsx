import { link, paragraph } from './blocks.ts';
import { isPassedOn, type Mail, writeMail } from './mail.tsx';
import type { MessageMailProps } from './message-words.ts';

/** Blank lines and runs of blanks are how a mail marks its own parts. */
const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');

/** The words of the other side, as the coordinator let them pass. */
export const passedMessage = ({
  frame,
  person,
  otherFirst,
  messagesUrl,
  text,
}: MessageMailProps & { text: string }): Mail => {
  const { messages } = frame.language;
  const says = messages.passed;
  return writeMail({
    frame,
    person,
    subject: says.subject({ other: otherFirst }),
    template: 'passed-message',
    blocks: [
      paragraph(says.from({ other: otherFirst })),
      ...paragraphsOf(text).map((part) => paragraph(part)),
      paragraph(isPassedOn(person) ? says.replySpoken : says.reply),
      link(messages.link, messagesUrl),
    ],
  });
};
