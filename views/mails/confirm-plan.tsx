import type { DateTime } from 'luxon';
import type { Person } from '../../domain/concepts/person.ts';
import type { Plan } from '../../domain/concepts/plan.ts';
import { dayInWords, planInWords } from '../words.ts';
import { link, paragraph } from './blocks.ts';
import { CHANGE_YOUR_MIND, COORDINATOR_RULE, NO_NEED_TO_SAY_YES } from './guide-words.ts';
import { type Mail, type MailFrame, writeMail } from './mail.tsx';

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
export const confirmPlan = ({ frame, person, side, otherFirst, plan, answerUrl, closesOn }: ConfirmPlanProps): Mail =>
  writeMail({
    frame,
    person,
    subject: `A plan to keep in touch with ${otherFirst}`,
    version: 'confirm-plan.1',
    // A young person is asked by the coordinator, whoever has an address.
    ...(side === 'mentee' ? { passedOn: true } : {}),
    blocks: [
      paragraph(`Here is a plan for you and ${otherFirst}. It only starts if you both say yes.`),
      paragraph(planInWords(plan)),
      paragraph('Does it suit you? You can say yes, or ask for a change.', NO_NEED_TO_SAY_YES),
      link('Tell us here', answerUrl),
      paragraph(`Please answer by ${dayInWords(closesOn)}. If we do not hear from you, nothing new will start.`),
      paragraph(COORDINATOR_RULE),
      paragraph(CHANGE_YOUR_MIND),
    ],
  });
