import type { DateTime } from 'luxon';
import type { Choice } from '../../../domain/concepts/choice.ts';
import type { Side } from '../../../domain/concepts/pair.ts';
import type { Way } from '../../../domain/concepts/way.ts';
import type { Language } from '../../languages/language.ts';
import { capitalised, dayInWords, instantInWords, listInWords, wayInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { SummaryList, type SummaryRow } from '../components/summary-list.tsx';
import { PageHeading, Paragraph, SectionHeading } from '../components/text.tsx';
import { useLanguage } from '../language-context.ts';
import type { PairStatus } from './pair-status.ts';

export interface StatusProps {
  side: Side;
  choice?: Choice | undefined;
  status: PairStatus;
  /** What all three chose; empty before. */
  ways: readonly Way[];
  nextSession?: DateTime | undefined;
  changeUrl: string;
  /** Where the reader writes, and sees where their messages stand. */
  messagesUrl?: string | undefined;
}

/** There is nothing left to change. */
const OVER: readonly PairStatus[] = ['schools-back', 'ended'];

const answerRows = (choice: Choice, language: Language): SummaryRow[] => {
  const says = language.status;
  const ways = choice.ways.map((way) => capitalised(wayInWords(way, language)));
  return [
    { key: says.answer, value: says.answers[choice.answer] },
    ...(choice.answer === 'yes' ? [{ key: says.ways, value: ways }] : []),
    ...(choice.guidelines === undefined
      ? []
      : [{ key: language.questions.rules.row, value: says.rules({ version: choice.guidelines.version }) }]),
    { key: says.givenOn, value: instantInWords(choice.at, language) },
  ];
};

/** Not to a young person: what changes for them they hear from their coordinator, in person. */
const WhereItStands = ({ side, status, ways }: StatusProps) => {
  const language = useLanguage();
  const says = language.status;
  const statuses = side === 'parent' ? { ...says.statuses, ...says.parentStatuses } : says.statuses;
  const all = ways.map((way) => wayInWords(way, language));
  return side === 'mentee' ? null : (
    <>
      <SectionHeading>{says.heading}</SectionHeading>
      <Paragraph>{statuses[status]}</Paragraph>
      {ways.length > 0 && (status === 'ways-chosen' || status === 'ready') && (
        <Paragraph>{says.allChose({ ways: listInWords(all, language) })}</Paragraph>
      )}
    </>
  );
};

const WriteMessage = ({ messagesUrl }: { messagesUrl: string }) => {
  const { messages: says } = useLanguage();
  return (
    <>
      <SectionHeading>{says.list.title}</SectionHeading>
      <Button text={says.write.title} href={messagesUrl} variant="secondary" />
    </>
  );
};

const Change = ({ changeUrl }: { changeUrl: string }) => {
  const { status: says } = useLanguage();
  return (
    <>
      <SectionHeading>{says.changeHeading}</SectionHeading>
      <Paragraph>{says.change}</Paragraph>
      <Button text={says.changeButton} href={changeUrl} variant="secondary" />
    </>
  );
};

/** The current answer, what became of it, and the way to change it. It names nobody, since a link may be passed on. */
export const StatusPage = (props: StatusProps) => {
  const { choice, status, nextSession, changeUrl } = props;
  const language = useLanguage();
  const says = language.status;
  return (
    <>
      <PageHeading>{says.title}</PageHeading>
      {choice === undefined ? <Paragraph>{says.none}</Paragraph> : <SummaryList rows={answerRows(choice, language)} />}
      <WhereItStands {...props} />
      {nextSession !== undefined && <Paragraph>{says.nextMeet({ day: dayInWords(nextSession, language) })}</Paragraph>}
      {props.messagesUrl !== undefined && <WriteMessage messagesUrl={props.messagesUrl} />}
      {choice !== undefined && !OVER.includes(status) && <Change changeUrl={changeUrl} />}
    </>
  );
};
