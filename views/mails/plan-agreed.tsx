import type { Side } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Plan } from '../../domain/concepts/plan.ts';
import { planInWords } from '../words.ts';
import { type Block, link, paragraph } from './blocks.ts';
import { howToWrite } from './how-to-write.ts';
import { isPassedOn, type Mail, writeMail } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';
import { reachOf } from './reach.ts';
import { setUpMeet } from './set-up-meet.ts';

export interface PlanAgreedProps {
  frame: MailFrame;
  person: Person;
  side: Side;
  /** The mentor for a young person; the young person for a mentor or a parent. */
  otherFirst: string;
  plan: Plan;
  /** It says how to get ready too: their first plan with Meets. */
  setUp: boolean;
}

const openingOf = ({ frame, side, otherFirst }: PlanAgreedProps): { subject: string; opening: string } => {
  const { agreed } = frame.language.plans;
  if (side === 'parent')
    return {
      subject: agreed.subjectToParent({ mentee: otherFirst }),
      opening: agreed.openingToParent({ mentee: otherFirst }),
    };
  return { subject: agreed.subject({ other: otherFirst }), opening: agreed.opening({ other: otherFirst }) };
};

/** Without mail they hear with the plan how they write to each other; others in a letter of its own. */
const writingBlocks = ({ frame, person, side, otherFirst: other, plan }: PlanAgreedProps): Block[] => {
  if (side === 'parent' || !isPassedOn(person) || !plan.ways.includes('messages')) return [];
  const { lines } = frame.language.news.messagesOpen;
  return [...lines({ toParent: false, other }).map((line) => paragraph(line)), ...howToWrite(frame, person)];
};

/** The agreed plan in plain words, to both sides and to the parent. */
export const planAgreed = (props: PlanAgreedProps): Mail => {
  const { frame, person, side, plan, setUp } = props;
  const { language } = frame;
  const { plans, promises, reach } = language;
  const { subject, opening } = openingOf(props);
  return writeMail({
    frame,
    person,
    subject,
    template: 'plan-agreed',
    blocks: [
      paragraph(opening),
      paragraph(planInWords(plan, language)),
      ...(side === 'parent' || plan.slot === undefined ? [] : [paragraph(plans.agreed.ownLink)]),
      ...writingBlocks(props),
      ...(setUp ? setUpMeet(frame, person) : []),
      paragraph(promises.coordinator),
      paragraph(
        promises.changeYourMind,
        isPassedOn(person) ? plans.agreed.undoByCoordinator : plans.agreed.undoByReply,
        reach.orUs(reachOf(frame.programme)),
      ),
      ...(frame.links.change === undefined ? [] : [link(plans.agreed.changeLink, frame.links.change)]),
    ],
  });
};
