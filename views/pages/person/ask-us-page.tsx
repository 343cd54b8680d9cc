import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { Textarea } from '../components/textarea.tsx';
import { errorOf, first } from './form.ts';
import { type BoxProps, READERS, type Reader } from './worried-page.tsx';

export const ASK_US_TITLE = 'Ask us something';

export const AskUsPage = ({ action, once, fields, errors, reader }: BoxProps) => (
  <>
    {errors.length > 0 && <ErrorSummary errors={errors} />}
    <PageHeading>{ASK_US_TITLE}</PageHeading>
    <Paragraph>{READERS[reader]} reads this. It does not change your answer, and nothing stops.</Paragraph>
    <form method="post" action={action} novalidate>
      <input type="hidden" name="once" value={once} />
      <Textarea
        name="text"
        label="What would you like to know?"
        heading="section"
        rows={6}
        value={first(fields, 'text')}
        error={errorOf(errors, 'text')}
      />
      <Button text="Send your question" />
    </form>
  </>
);

export const ASK_US_SENT_TITLE = 'We have your question';

export const AskUsSentPage = ({ taskDays, reader }: { taskDays: number; reader: Reader }) => (
  <>
    <PageHeading>{ASK_US_SENT_TITLE}</PageHeading>
    <Paragraph>
      {READERS[reader]} will answer within {taskDays} working days.
    </Paragraph>
    <Paragraph>Replies come from 9am to 5pm, Monday to Friday. You do not need to do anything else.</Paragraph>
  </>
);
