import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { Textarea } from '../components/textarea.tsx';
import { useLanguage } from '../language-context.ts';
import { errorOf, first } from './form.ts';
import type { BoxProps, Reader } from './worried-page.tsx';

export const AskUsPage = ({ action, once, fields, errors, reader }: BoxProps) => {
  const { readers, question: says } = useLanguage().boxes;
  return (
    <>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <PageHeading>{says.title}</PageHeading>
      <Paragraph>{says.readBy({ reader: readers[reader] })}</Paragraph>
      <form method="post" action={action} novalidate>
        <input type="hidden" name="once" value={once} />
        <Textarea
          name="text"
          label={says.label}
          heading="section"
          rows={6}
          value={first(fields, 'text')}
          error={errorOf(errors, 'text')}
        />
        <Button text={says.button} />
      </form>
    </>
  );
};

export const AskUsSentPage = ({ taskDays, reader }: { taskDays: number; reader: Reader }) => {
  const { readers, question: says } = useLanguage().boxes;
  return (
    <>
      <PageHeading>{says.sentTitle}</PageHeading>
      <Paragraph>{says.answeredIn({ reader: readers[reader], days: taskDays })}</Paragraph>
      <Paragraph>{says.hours}</Paragraph>
    </>
  );
};
