import type { Person } from '../../domain/concepts/person.ts';
import { heading, link, list, paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';

export interface HowWaitingWorksProps {
  frame: MailFrame;
  mentor: Person;
  menteeFirst: string;
}

/** Tells a mentor who waits how this will work, and how to start sooner. */
export const howWaitingWorks = ({ frame, mentor, menteeFirst }: HowWaitingWorksProps): Mail => {
  const says = frame.language.waiting;
  return writeMail({
    frame,
    person: mentor,
    subject: says.subject,
    template: 'how-waiting-works',
    blocks: [
      paragraph(says.opening),
      list(says.lines({ mentee: menteeFirst })),
      heading(says.soonerHeading),
      paragraph(says.sooner),
      ...(frame.links.change === undefined ? [] : [link(says.changeLink, frame.links.change)]),
    ],
  });
};
