import type { Programme } from '../../../domain/programme.ts';
import { Button } from '../components/button.tsx';
import { Checkboxes } from '../components/checkboxes.tsx';
import type { FieldError } from '../components/error-summary.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { TextInput } from '../components/text-input.tsx';
import { Textarea } from '../components/textarea.tsx';
import { WarningText } from '../components/warning-text.tsx';
import { all, errorOf, type Fields, first } from './form.ts';

/** Who reads it first; the words for them. */
export type Reader = 'coordinator' | 'manager';

export const READERS: Record<Reader, string> = {
  coordinator: 'Your coordinator',
  manager: 'The Mentor Services Manager',
};

const READ_BY: Record<Reader, string> = {
  coordinator: 'Your school coordinator reads this first. The Mentor Services Manager may read it too.',
  manager: 'The Mentor Services Manager reads this.',
};

export interface BoxProps {
  action: string;
  /** Sent back with the form, so that pressing twice counts once. */
  once: string;
  fields: Fields;
  errors: readonly FieldError[];
  reader: Reader;
  helplines: Programme['helplines'];
}

export const WORRIED_TITLE = 'I’m worried about someone';

const InDanger = ({ emergency, childline }: Programme['helplines']) => (
  <WarningText>
    In danger now? Call {emergency}. Young people: Childline {childline}.
  </WarningText>
);

export const WorriedPage = ({ action, once, fields, errors, reader, helplines }: BoxProps) => (
  <>
    {errors.length > 0 && <ErrorSummary errors={errors} />}
    <PageHeading>{WORRIED_TITLE}</PageHeading>
    <InDanger {...helplines} />
    <Paragraph>{READ_BY[reader]}</Paragraph>
    <form method="post" action={action} novalidate>
      <input type="hidden" name="once" value={once} />
      <Textarea
        name="text"
        label="What are you worried about?"
        heading="section"
        hint="Write what you saw, heard or read"
        rows={8}
        value={first(fields, 'text')}
        error={errorOf(errors, 'text')}
      />
      <TextInput
        name="name"
        label="Your name (optional)"
        heading="section"
        autocomplete="name"
        value={first(fields, 'name')}
        error={errorOf(errors, 'name')}
      />
      <Checkboxes
        name="urgent"
        legend="Does someone need help today? (optional)"
        heading="section"
        items={[{ value: 'yes', text: 'Yes, this is urgent' }]}
        values={all(fields, 'urgent')}
      />
      <Button text="Send your worry" />
    </form>
  </>
);

export const WORRIED_SENT_TITLE = 'Thank you for telling us';

export interface WorriedSentProps {
  hours: number;
  criticalHours: number;
  reader: Reader;
  /** Whether it is about a pair. */
  holdsContact: boolean;
  helplines: Programme['helplines'];
}

export const WorriedSentPage = ({ hours, criticalHours, reader, holdsContact, helplines }: WorriedSentProps) => (
  <>
    <PageHeading>{WORRIED_SENT_TITLE}</PageHeading>
    <Paragraph>{READERS[reader]} has been told. You did the right thing.</Paragraph>
    <Paragraph>
      If it is urgent, someone will look within {criticalHours} hours, day or night. If not, within {hours} hours.
    </Paragraph>
    <Paragraph>
      {holdsContact && 'Online mentoring stops until someone has looked. '}You do not need to do anything else.
    </Paragraph>
    <InDanger {...helplines} />
  </>
);
