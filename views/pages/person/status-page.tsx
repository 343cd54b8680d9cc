import type { DateTime } from 'luxon';
import type { Choice } from '../../../domain/concepts/choice.ts';
import type { Side } from '../../../domain/concepts/pair.ts';
import type { Way } from '../../../domain/concepts/way.ts';
import { capitalised, dayInWords, instantInWords, listInWords, wayInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { SummaryList, type SummaryRow } from '../components/summary-list.tsx';
import { PageHeading, Paragraph, SectionHeading } from '../components/text.tsx';
import type { PairStatus } from './pair-status.ts';

export const STATUS_TITLE = 'Your answer';

export interface StatusProps {
  side: Side;
  choice?: Choice | undefined;
  status: PairStatus;
  /** What all three chose; empty before. */
  ways: readonly Way[];
  nextSession?: DateTime | undefined;
  changeUrl: string;
}

export const ANSWER_WORDS: Record<Choice['answer'], string> = {
  yes: 'Yes',
  no: 'No',
  wait: 'Wait until schools go back',
};

const STATUSES: Record<PairStatus, string> = {
  'being-asked': 'Everybody is being asked. We will let you know when we have all the answers.',
  'ways-chosen': 'The ways to keep in touch are chosen. The coordinator is making a plan with you both.',
  ready: 'All is ready. You can keep in touch as planned.',
  'not-going-ahead': 'This is not going ahead at this time. Mentoring in school stays the same.',
  'waiting-for-schools': 'This is waiting until schools go back. We will write to you then.',
  'schools-back': 'Schools are back. Mentoring goes on in school, and online mentoring has ended.',
};

const answerRows = (choice: Choice): SummaryRow[] => [
  { key: 'Answer', value: ANSWER_WORDS[choice.answer] },
  ...(choice.answer === 'yes' ? [{ key: 'Ways', value: choice.ways.map((way) => capitalised(wayInWords(way))) }] : []),
  { key: 'Given on', value: instantInWords(choice.at) },
];

const WhereItStands = ({ side, status, ways }: StatusProps) =>
  side === 'mentor' ? (
    <>
      <SectionHeading>Where things stand</SectionHeading>
      <Paragraph>{STATUSES[status]}</Paragraph>
      {ways.length > 0 && (status === 'ways-chosen' || status === 'ready') && (
        <Paragraph>You all chose: {listInWords(ways.map((way) => wayInWords(way)))}.</Paragraph>
      )}
    </>
  ) : null;

/** The current answer, what became of it, and the way to change it. It names nobody, since a link may be passed on. */
export const StatusPage = (props: StatusProps) => {
  const { choice, status, nextSession, changeUrl } = props;
  return (
    <>
      <PageHeading>{STATUS_TITLE}</PageHeading>
      {choice === undefined ? (
        <Paragraph>We have no answer from you yet.</Paragraph>
      ) : (
        <SummaryList rows={answerRows(choice)} />
      )}
      <WhereItStands {...props} />
      {nextSession !== undefined && <Paragraph>The next Google Meet is on {dayInWords(nextSession)}.</Paragraph>}
      {choice !== undefined && status !== 'schools-back' && (
        <>
          <SectionHeading>Change your mind</SectionHeading>
          <Paragraph>You can change how you keep in touch, or stop, at any time. You do not have to say why.</Paragraph>
          <Button text="Change your answer" href={changeUrl} variant="secondary" />
        </>
      )}
    </>
  );
};
