import type { Side } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Plan } from '../../domain/concepts/plan.ts';
import { planInWords } from '../words.ts';
import { link, paragraph } from './blocks.ts';
import { CHANGE_YOUR_MIND, COORDINATOR_RULE } from './guide-words.ts';
import { isPassedOn, type Mail, type MailFrame, writeMail } from './mail.tsx';

export interface PlanAgreedProps {
  frame: MailFrame;
  person: Person;
  side: Side;
  /** The mentor for a young person; the young person for a mentor or a parent. */
  otherFirst: string;
  plan: Plan;
}

const OPENING: Record<Side, (other: string) => string> = {
  mentor: (other) => `You and ${other} both said yes to this plan.`,
  mentee: (other) => `You and ${other} both said yes to this plan.`,
  parent: (other) => `${other} and their mentor have agreed a plan. This is what it says.`,
};

/** The agreed plan in plain words, to both sides and to the parent. */
export const planAgreed = ({ frame, person, side, otherFirst, plan }: PlanAgreedProps): Mail =>
  writeMail({
    frame,
    person,
    subject: side === 'parent' ? `${otherFirst}'s plan for mentoring` : `Your plan with ${otherFirst} is agreed`,
    version: 'plan-agreed.1',
    blocks: [
      paragraph(OPENING[side](otherFirst)),
      paragraph(planInWords(plan)),
      ...(side === 'parent' || plan.slot === undefined
        ? []
        : [paragraph('Before each Meet, we will send you a link of your own.')]),
      paragraph(COORDINATOR_RULE),
      paragraph(
        CHANGE_YOUR_MIND,
        isPassedOn(person) ? 'Just tell your coordinator or phone us.' : 'Just reply to this email or phone us.',
      ),
      ...(frame.links.change === undefined ? [] : [link('Or change your answer here', frame.links.change)]),
    ],
  });
