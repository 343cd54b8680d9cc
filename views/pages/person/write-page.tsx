import { Button } from '../components/button.tsx';
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { Textarea } from '../components/textarea.tsx';
import { WarningText } from '../components/warning-text.tsx';
import { useLanguage } from '../language-context.ts';

export interface WritePageProps {
  action: string;
  /** Sent back with the form, so that pressing twice counts once. */
  once: string;
  otherFirst: string;
  /** By when it would be read, in words. */
  readBy: string;
  text: string;
  errors: readonly FieldError[];
  helplines: { emergency: string; childline: string };
}

/** A message to the other side, through the coordinator. */
export const WritePage = ({ action, once, otherFirst, readBy, text, errors, helplines }: WritePageProps) => {
  const { messages, ending } = useLanguage();
  const says = messages.write;
  return (
    <>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <PageHeading>{says.title}</PageHeading>
      <Paragraph>{says.readBy({ when: readBy })}</Paragraph>
      <Paragraph>{messages.receipt.nextUp}</Paragraph>
      <WarningText>{ending.danger(helplines)}</WarningText>
      <form method="post" action={action} novalidate>
        <input type="hidden" name="once" value={once} />
        <Textarea
          name="text"
          label={says.label({ other: otherFirst })}
          heading="section"
          hint={says.leaveOut}
          rows={8}
          value={text}
          error={errors[0]?.text}
        />
        <Button text={says.button} />
      </form>
    </>
  );
};

export interface MessageSentProps {
  readBy: string;
  messagesUrl: string;
  helplines: WritePageProps['helplines'];
}

export const MessageSentPage = ({ readBy, messagesUrl, helplines }: MessageSentProps) => {
  const { messages, ending } = useLanguage();
  const says = messages.receipt;
  return (
    <>
      <PageHeading>{messages.write.sentTitle}</PageHeading>
      <Paragraph>
        {says.readBy({ when: readBy })} {says.nextUp}
      </Paragraph>
      <Paragraph>{says.notBefore}</Paragraph>
      <WarningText>{ending.danger(helplines)}</WarningText>
      <Button text={messages.list.title} href={messagesUrl} variant="secondary" />
    </>
  );
};
