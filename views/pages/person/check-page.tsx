import { Button } from '../components/button.tsx';
import { SummaryList, type SummaryRow } from '../components/summary-list.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { useLanguage } from '../language-context.ts';

/** All answers with a way to change each, just before they are sent. */
export const CheckPage = ({ rows, action }: { rows: readonly SummaryRow[]; action: string }) => {
  const { check, questions } = useLanguage();
  return (
    <>
      <PageHeading>{check.title}</PageHeading>
      <SummaryList rows={rows} />
      <Paragraph>{check.mayChange}</Paragraph>
      <form method="post" action={action} novalidate>
        <Button text={questions.send} />
      </form>
    </>
  );
};
