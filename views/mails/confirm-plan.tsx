import type { DateTime } from 'luxon';
import type { Person } from '../../domain/concepts/person.ts';
import type { Plan } from '../../domain/concepts/plan.ts';
import { dayInWords, planInWords } from '../words.ts';
import { link, paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';

export interface ConfirmPlanProps {
  frame: MailFrame;
  person: Person;
  side: 'mentor' | 'mentee';
  otherFirst: string;
  plan: Plan;
  answerUrl: string;
  closesOn: DateTime;
}

/** Shows the proposed plan and asks whether it suits. */
export const confirmPlan = ({ frame, person, side, otherFirst, plan, answerUrl, closesOn }: ConfirmPlanProps): Mail => {
  const { language } = frame;
  const { asking, plans, promises } = language;
  return writeMail({
    frame,
    person,
    subject: plans.confirm.subject({ other: otherFirst }),
    template: 'confirm-plan',
    // A young person is asked by the coordinator, whoever has an address.
    ...(side === 'mentee' ? { passedOn: true } : {}),
    blocks: [
      paragraph(plans.confirm.opening({ other: otherFirst })),
      paragraph(planInWords(plan, language)),
      paragraph(plans.confirm.question, promises.noNeedToSayYes),
      link(asking.link, answerUrl),
      paragraph(asking.answerBy({ day: dayInWords(closesOn, language) })),
      paragraph(promises.coordinator),
      paragraph(promises.changeYourMind),
    ],
  });
};
