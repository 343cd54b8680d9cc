import { Button } from '../components/button.tsx';
import { Link, PageHeading, Paragraph } from '../components/text.tsx';

export const UNKNOWN_LINK_TITLE = 'This link does not work';

/** For a link that is unknown, cut short or too old. It says nothing about anybody. */
export const UnknownLinkPage = ({ phoneNumber }: { phoneNumber: string }) => (
  <>
    <PageHeading>{UNKNOWN_LINK_TITLE}</PageHeading>
    <Paragraph>The link may be cut short, or it may be too old.</Paragraph>
    <Paragraph>Please copy the whole link from our email and try again.</Paragraph>
    <Paragraph>Or phone us on {phoneNumber}. We can take your answer by phone.</Paragraph>
  </>
);

export const NOT_FOUND_TITLE = 'Page not found';

export const NotFoundPage = ({ backUrl }: { backUrl?: string | undefined }) => (
  <>
    <PageHeading>{NOT_FOUND_TITLE}</PageHeading>
    <Paragraph>There is no page at this address.</Paragraph>
    {backUrl !== undefined && (
      <Paragraph>
        <Link href={backUrl}>Go back to your own page</Link>
      </Paragraph>
    )}
  </>
);

export const CLOSED_TITLE = 'The date to answer has passed';

export interface ClosedProps {
  /** There is when the answer is still of use: nobody has decided otherwise meanwhile. */
  firstPage?: string | undefined;
  phoneNumber: string;
}

/** After the deadline: what can still be done. */
export const ClosedPage = ({ firstPage, phoneNumber }: ClosedProps) => (
  <>
    <PageHeading>{CLOSED_TITLE}</PageHeading>
    {firstPage === undefined ? (
      <Paragraph>We do not need an answer to this question any more. You do not need to do anything.</Paragraph>
    ) : (
      <>
        <Paragraph>You can still tell us what you want. Your coordinator will read it and contact you.</Paragraph>
        <Button text="Answer now" href={firstPage} />
      </>
    )}
    <Paragraph>You can also phone us on {phoneNumber}.</Paragraph>
  </>
);

export const LATE_TITLE = 'We passed your answer on';

export const LatePage = ({ taskDays }: { taskDays: number }) => (
  <>
    <PageHeading>{LATE_TITLE}</PageHeading>
    <Paragraph>The date to answer had passed, so nothing starts by itself.</Paragraph>
    <Paragraph>Your coordinator will read your answer and contact you within {taskDays} working days.</Paragraph>
  </>
);

export const CHANGED_TITLE = 'We have your change';

export interface ChangedProps {
  answer: string;
  stopped: boolean;
  statusUrl: string;
}

export const ChangedPage = ({ answer, stopped, statusUrl }: ChangedProps) => (
  <>
    <PageHeading>{CHANGED_TITLE}</PageHeading>
    <Paragraph>Your answer is now: {answer}.</Paragraph>
    {stopped ? (
      <Paragraph>This counts at once. No new Meet will start and no message will be passed on.</Paragraph>
    ) : (
      <Paragraph>If contact had stopped, your coordinator will talk to you before it starts again.</Paragraph>
    )}
    <Paragraph>
      <Link href={statusUrl}>See or change your answer</Link>
    </Paragraph>
  </>
);
