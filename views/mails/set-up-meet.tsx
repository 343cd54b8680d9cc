import type { Person } from '../../domain/concepts/person.ts';
import { list, paragraph } from './blocks.ts';
import { isPassedOn, type Mail, writeMail } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';
import { reachOf } from './reach.ts';

export interface SetUpMeetProps {
  frame: MailFrame;
  person: Person;
}

/** How to get ready for a Google Meet, once, when the first plan with Meets is agreed; and the offer to try it first. */
export const setUpMeet = ({ frame, person }: SetUpMeetProps): Mail => {
  const { language, programme } = frame;
  const { setUp, reach, promises } = language;
  return writeMail({
    frame,
    person,
    subject: setUp.subject,
    template: 'set-up-meet',
    blocks: [
      paragraph(setUp.opening),
      list([setUp.laptop, setUp.phone, setUp.signIn, setUp.name]),
      paragraph(promises.coordinator),
      paragraph(
        setUp.tryOut,
        isPassedOn(person) ? setUp.askCoordinator : setUp.askByReply,
        reach.orUs(reachOf(programme)),
      ),
    ],
  });
};
