import type { Answer, AskKind } from '../../../domain/concepts/ask.ts';
import type { Side } from '../../../domain/concepts/pair.ts';
import type { Programme } from '../../../domain/programme.ts';
import { Link, PageHeading, Paragraph, SectionHeading } from '../components/text.tsx';

export type Outcome = Answer['answer'] | 'unsure';

export interface DoneProps {
  kind: AskKind;
  side: Side;
  outcome: Outcome;
  programme: Programme;
  statusUrl: string;
}

interface DoneWords {
  said: string;
  next: string[];
}

type WordsFor = (programme: Programme) => DoneWords;

const UNSURE: WordsFor = ({ taskDays }) => ({
  said: 'You asked us to contact you.',
  next: [`Your coordinator will contact you within ${taskDays} working days.`, 'Nothing starts before you say yes.'],
});

const NO: WordsFor = () => ({
  said: 'You said no.',
  next: [
    'That is fine. Nothing new will start.',
    'Mentoring in school stays the same. You do not need to do anything.',
  ],
});

const YES: Record<Side, WordsFor> = {
  mentor: ({ ladders, welcomeCallDays }) => ({
    said: 'You said yes.',
    next: [
      `Your coordinator will contact you within ${welcomeCallDays} working days to talk about it.`,
      'It is not settled yet. Your mentee and their parent or carer must agree too.',
      `They have ${ladders.consent.closeDay} days to answer. Then we will let you know what happens next.`,
    ],
  }),
  mentee: ({ ladders }) => ({
    said: 'You said yes.',
    next: [
      'It is not settled yet. Your mentor must agree too, and so must your parent or carer.',
      `They have ${ladders.consent.closeDay} days to answer. Then your coordinator will tell you what happens next.`,
    ],
  }),
  parent: () => ({
    said: 'You said yes.',
    next: [
      'The coordinator now makes a plan for when and how they keep in touch.',
      'We will send you the plan when it is agreed. You do not need to do anything.',
    ],
  }),
};

const PLAN: Record<'yes' | 'changes', WordsFor> = {
  yes: ({ ladders }) => ({
    said: 'You said that the plan suits you.',
    next: [
      `The other person has ${ladders.plan.closeDay} days to answer. Then we will tell you if the plan is settled.`,
    ],
  }),
  changes: ({ taskDays }) => ({
    said: 'You asked us to change the plan.',
    next: [`Your coordinator will contact you within ${taskDays} working days, and make a new plan.`],
  }),
};

const WAIT: WordsFor = ({ waitFollowUpDays }) => ({
  said: 'You will wait until schools go back.',
  next: [
    `That is fine. We will get back to you within ${waitFollowUpDays} days to tell you how this will work.`,
    'We will also write to you when schools go back.',
  ],
});

const wordsFor = ({ kind, side, outcome }: DoneProps): WordsFor => {
  if (outcome === 'unsure') return UNSURE;
  if (outcome === 'changes') return PLAN.changes;
  if (outcome === 'wait') return WAIT;
  if (outcome === 'no') return NO;
  return kind === 'plan' ? PLAN.yes : YES[side];
};

export const doneTitle = (outcome: Outcome): string =>
  outcome === 'unsure' ? 'We will contact you' : 'We have your answer';

/** What was recorded, what happens next and when. No green panel: a yes is not settled until all have agreed. */
export const DonePage = (props: DoneProps) => {
  const { said, next } = wordsFor(props)(props.programme);
  return (
    <>
      <PageHeading>{doneTitle(props.outcome)}</PageHeading>
      <Paragraph>{said}</Paragraph>
      <SectionHeading>What happens next</SectionHeading>
      {next.map((words) => (
        <Paragraph key={words}>{words}</Paragraph>
      ))}
      {props.outcome === 'unsure' ? (
        <Paragraph>
          You can still <Link href={props.statusUrl}>answer here</Link> at any time, with the same link.
        </Paragraph>
      ) : (
        <>
          <SectionHeading>Keep this page</SectionHeading>
          <Paragraph>
            You can print it. <Link href={props.statusUrl}>See or change your answer</Link> at any time, with the same
            link.
          </Paragraph>
        </>
      )}
    </>
  );
};
