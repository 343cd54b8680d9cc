import type { Answer, AskKind } from '../../../domain/concepts/ask.ts';
import type { Side } from '../../../domain/concepts/pair.ts';
import type { Programme } from '../../../domain/programme.ts';
import type { Language } from '../../languages/language.ts';
import { Filled } from '../components/filled.tsx';
import { Link, PageHeading, Paragraph, SectionHeading } from '../components/text.tsx';
import { useLanguage } from '../language-context.ts';

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
  next: readonly string[];
}

const yesWords = ({ side, programme }: DoneProps, { yes }: Language['done']): DoneWords => {
  const days = programme.ladders.consent.closeDay;
  const next = {
    mentor: yes.mentor({ days, callDays: programme.welcomeCallDays }),
    mentee: yes.mentee({ days }),
    parent: yes.parent,
  };
  return { said: yes.said, next: next[side] };
};

const wordsFor = (props: DoneProps, says: Language['done']): DoneWords => {
  const { kind, outcome, programme } = props;
  const { taskDays, waitFollowUpDays, ladders } = programme;
  const { unsure, planChanges, planYes, wait, no } = says;
  if (outcome === 'unsure') return { said: unsure.said, next: unsure.next({ days: taskDays }) };
  if (outcome === 'changes') return { said: planChanges.said, next: planChanges.next({ days: taskDays }) };
  if (outcome === 'wait') return { said: wait.said, next: wait.next({ days: waitFollowUpDays }) };
  if (outcome === 'no') return no;
  return kind === 'plan'
    ? { said: planYes.said, next: planYes.next({ days: ladders.plan.closeDay }) }
    : yesWords(props, says);
};

export const doneTitle = (outcome: Outcome, { done }: Language): string =>
  outcome === 'unsure' ? done.unsureTitle : done.title;

const StillAnswer = ({ statusUrl }: { statusUrl: string }) => {
  const { done } = useLanguage();
  return (
    <Paragraph>
      <Filled text={done.stillAnswer} link={<Link href={statusUrl}>{done.answerLink}</Link>} />
    </Paragraph>
  );
};

const Keep = ({ statusUrl }: { statusUrl: string }) => {
  const { done } = useLanguage();
  return (
    <>
      <SectionHeading>{done.keepHeading}</SectionHeading>
      <Paragraph>
        <Filled text={done.keep} link={<Link href={statusUrl}>{done.statusLink}</Link>} />
      </Paragraph>
    </>
  );
};

/** What was recorded, what happens next and when. No green panel: a yes is not settled until all have agreed. */
export const DonePage = (props: DoneProps) => {
  const language = useLanguage();
  const { outcome, statusUrl } = props;
  const { said, next } = wordsFor(props, language.done);
  return (
    <>
      <PageHeading>{doneTitle(outcome, language)}</PageHeading>
      <Paragraph>{said}</Paragraph>
      <SectionHeading>{language.done.nextHeading}</SectionHeading>
      {next.map((words) => (
        <Paragraph key={words}>{words}</Paragraph>
      ))}
      {outcome === 'unsure' ? <StillAnswer statusUrl={statusUrl} /> : <Keep statusUrl={statusUrl} />}
    </>
  );
};
