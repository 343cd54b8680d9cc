import type { Programme } from '../../../domain/programme.ts';
import { reachOf } from '../../mails/reach.ts';
import { Button } from '../components/button.tsx';
import { Checkboxes } from '../components/checkboxes.tsx';
import type { FieldError } from '../components/error-summary.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Radios } from '../components/radios.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { TextInput } from '../components/text-input.tsx';
import { Textarea } from '../components/textarea.tsx';
import { WarningText } from '../components/warning-text.tsx';
import { useLanguage } from '../language-context.ts';
import { all, errorOf, type Fields, first } from './form.ts';

/** Who reads it first. */
export type Reader = 'coordinator' | 'manager';

export interface BoxProps {
  action: string;
  /** Sent back with the form, so that pressing twice counts once. */
  once: string;
  fields: Fields;
  errors: readonly FieldError[];
  reader: Reader;
  programme: Programme;
}

/** The first question: it decides who may read what follows. */
const About = ({ fields }: Pick<BoxProps, 'fields'>) => {
  const { about } = useLanguage().boxes.worried;
  return (
    <Radios
      name="about"
      legend={about.legend}
      heading="section"
      hint={about.hint}
      items={[
        { value: 'other', text: about.other },
        { value: 'coordinator', text: about.coordinator },
        { value: 'manager', text: about.manager },
      ]}
      value={first(fields, 'about')}
    />
  );
};

/** What stands at the top: whom to call now. */
const Danger = ({ programme }: { programme: Programme }) => {
  const { danger } = useLanguage().boxes.worried;
  return <WarningText>{danger({ ...programme.helplines, ...reachOf(programme) })}</WarningText>;
};

const Fieldsets = ({ fields, errors }: Pick<BoxProps, 'fields' | 'errors'>) => {
  const { worried: says } = useLanguage().boxes;
  return (
    <>
      <Textarea
        name="text"
        label={says.label}
        heading="section"
        hint={says.hint}
        rows={8}
        value={first(fields, 'text')}
        error={errorOf(errors, 'text')}
      />
      <TextInput
        name="name"
        label={says.name}
        heading="section"
        autocomplete="name"
        value={first(fields, 'name')}
        error={errorOf(errors, 'name')}
      />
      <Checkboxes
        name="urgent"
        legend={says.urgent}
        heading="section"
        items={[{ value: 'yes', text: says.urgentYes }]}
        values={all(fields, 'urgent')}
      />
    </>
  );
};

export const WorriedPage = ({ action, once, fields, errors, reader, programme }: BoxProps) => {
  const { worried: says } = useLanguage().boxes;
  return (
    <>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <PageHeading>{says.title}</PageHeading>
      <Danger programme={programme} />
      <Paragraph>{says.readBy[reader]}</Paragraph>
      <form method="post" action={action} novalidate>
        <input type="hidden" name="once" value={once} />
        <About fields={fields} />
        <Fieldsets fields={fields} errors={errors} />
        <Button text={says.button} />
      </form>
    </>
  );
};

export interface WorriedSentProps {
  hours: number;
  criticalHours: number;
  /** Whether it is about a pair. */
  holdsContact: boolean;
  programme: Programme;
}

export const WorriedSentPage = ({ hours, criticalHours, holdsContact, programme }: WorriedSentProps) => {
  const { worried: says } = useLanguage().boxes;
  return (
    <>
      <PageHeading>{says.sentTitle}</PageHeading>
      <Paragraph>{says.told}</Paragraph>
      <Paragraph>{says.when({ hours, criticalHours })}</Paragraph>
      <Paragraph>
        {holdsContact && `${says.holds} `}
        {says.nothingElse}
      </Paragraph>
      <Danger programme={programme} />
    </>
  );
};
