import type { Programme } from '../../../domain/programme.ts';
import type { Language } from '../../languages/language.ts';
import { Button } from '../components/button.tsx';
import { ReachUs } from '../components/reach-us.tsx';
import { Link, PageHeading, Paragraph } from '../components/text.tsx';
import { useLanguage } from '../language-context.ts';

export const NotFoundPage = ({ backUrl }: { backUrl?: string | undefined }) => {
  const { kind } = useLanguage();
  return (
    <>
      <PageHeading>{kind.notFoundTitle}</PageHeading>
      <Paragraph>{kind.notFound}</Paragraph>
      {backUrl !== undefined && (
        <Paragraph>
          <Link href={backUrl}>{kind.ownPage}</Link>
        </Paragraph>
      )}
    </>
  );
};

export interface ClosedProps {
  /** There is when the answer is still of use: nobody has decided otherwise meanwhile. */
  firstPage?: string | undefined;
  programme: Programme;
}

export const closedTitle = (firstPage: string | undefined, { settledTitle, closedTitle }: Language['kind']): string =>
  firstPage === undefined ? settledTitle : closedTitle;

/** After the deadline: what can still be done. */
export const ClosedPage = ({ firstPage, programme }: ClosedProps) => {
  const { kind } = useLanguage();
  return (
    <>
      <PageHeading>{closedTitle(firstPage, kind)}</PageHeading>
      {firstPage === undefined ? (
        <Paragraph>{kind.notNeeded}</Paragraph>
      ) : (
        <>
          <Paragraph>{kind.stillTell}</Paragraph>
          <Button text={kind.answerNow} href={firstPage} />
        </>
      )}
      <Paragraph>
        <ReachUs programme={programme} or />
      </Paragraph>
    </>
  );
};

export const LatePage = ({ taskDays }: { taskDays: number }) => {
  const { kind } = useLanguage();
  return (
    <>
      <PageHeading>{kind.lateTitle}</PageHeading>
      <Paragraph>{kind.late}</Paragraph>
      <Paragraph>{kind.lateNext({ days: taskDays })}</Paragraph>
    </>
  );
};

export interface ChangedProps {
  answer: string;
  stopped: boolean;
  statusUrl: string;
}

export const ChangedPage = ({ answer, stopped, statusUrl }: ChangedProps) => {
  const { kind } = useLanguage();
  return (
    <>
      <PageHeading>{kind.changedTitle}</PageHeading>
      <Paragraph>{kind.changed({ answer })}</Paragraph>
      <Paragraph>{stopped ? kind.stopped : kind.notStopped}</Paragraph>
      <Paragraph>
        <Link href={statusUrl}>{kind.statusLink}</Link>
      </Paragraph>
    </>
  );
};
