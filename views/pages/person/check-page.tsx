import { Button } from '../components/button.tsx';
import { SummaryList, type SummaryRow } from '../components/summary-list.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';

export const CHECK_TITLE = 'Check your answer before you send it';

/** All answers with a way to change each, just before they are sent. */
export const CheckPage = ({ rows, action }: { rows: readonly SummaryRow[]; action: string }) => (
  <>
    <PageHeading>{CHECK_TITLE}</PageHeading>
    <SummaryList rows={rows} />
    <Paragraph>You can change your mind at any time, with the same link.</Paragraph>
    <form method="post" action={action} novalidate>
      <Button text="Send your answer" />
    </form>
  </>
);
