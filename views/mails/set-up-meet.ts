import type { Person } from '../../domain/concepts/person.ts';
import { type Block, heading, list, paragraph } from './blocks.ts';
import { isPassedOn } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';

/** How to get ready for a Google Meet, once, in the mail about the first plan with Meets; and the offer to try it first. */
export const setUpMeet = ({ language: { setUp } }: MailFrame, person: Person): Block[] => [
  heading(setUp.title),
  paragraph(setUp.opening),
  list([setUp.laptop, setUp.phone, setUp.signIn, setUp.name]),
  paragraph(setUp.tryOut, isPassedOn(person) ? setUp.askCoordinator : setUp.askByReply),
];
