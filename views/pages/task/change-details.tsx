import type { Party } from '../../../domain/concepts/pair.ts';
import { type Person, ROUTES } from '../../../domain/concepts/person.ts';
import { Button } from '../components/button.tsx';
import { Checkboxes } from '../components/checkboxes.tsx';
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx';
import { Radios } from '../components/radios.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { TextInput } from '../components/text-input.tsx';
import { WarningText } from '../components/warning-text.tsx';
import { renderPage } from '../layout.tsx';
import { Needs } from './needs.tsx';
import { Banner, errorFor, TaskForm, type TaskView } from './task-frame.tsx';
import { roleInWords } from './who.tsx';

export interface ChangeDetailsProps extends Pick<TaskView, 'frame' | 'pairRef'> {
  backLink: string;
  people: readonly { party: Party; person: Person }[];
  entry: URLSearchParams;
  errors: readonly FieldError[];
  isChanged: boolean;
}

const REACHED: Record<Person['route'], string> = {
  mail: 'By email',
  phone: 'By phone',
  text: 'By text',
  post: 'By post',
};

const Fields = ({ people, entry, errors }: Pick<ChangeDetailsProps, 'people' | 'entry' | 'errors'>) => (
  <>
    <Radios
      name="who"
      legend="Whose details have changed?"
      heading="section"
      items={people.map(({ party, person }) => ({
        value: party,
        text: `${person.first} ${person.last} (${roleInWords(person)})`,
      }))}
      value={entry.get('who') ?? undefined}
      error={errorFor(errors, 'who')}
    />
    <TextInput
      name="email"
      label="New email (leave empty to keep it)"
      heading="section"
      type="email"
      value={entry.get('email') ?? undefined}
      error={errorFor(errors, 'email')}
    />
    <TextInput
      name="phone"
      label="New phone number (leave empty to keep it)"
      heading="section"
      type="tel"
      value={entry.get('phone') ?? undefined}
      error={errorFor(errors, 'phone')}
    />
    <Radios
      name="route"
      legend="How do we reach them from now on?"
      heading="section"
      items={ROUTES.map((value) => ({ value, text: REACHED[value] }))}
      value={entry.get('route') ?? undefined}
      error={errorFor(errors, 'route')}
    />
    <Checkboxes
      name="notOld"
      legend="The old email address (optional)"
      heading="section"
      items={[{ value: 'yes', text: 'Never write to it again' }]}
      values={entry.getAll('notOld')}
    />
    <Checkboxes
      name="confirmed"
      legend="Have they confirmed this by phone?"
      heading="section"
      items={[{ value: 'yes', text: 'Yes, I phoned them on a number that we knew before' }]}
      values={entry.getAll('confirmed')}
      error={errorFor(errors, 'confirmed')}
    />
  </>
);

/** Old details are not shown: whoever looks over a shoulder learns nothing, and nobody is led to keep them. */
export const changeDetailsPage = ({
  frame,
  pairRef,
  backLink,
  isChanged,
  errors,
  ...fields
}: ChangeDetailsProps): string =>
  renderPage({
    title: 'New address or number',
    frame,
    backLink,
    error: errors.length > 0,
    children: (
      <>
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        {isChanged && <Banner text="We changed it. Links in mails to the old address do not work any more." />}
        <PageHeading>New address or number</PageHeading>
        {pairRef !== undefined && <Paragraph>It is about pair {pairRef}.</Paragraph>}
        <Needs people={fields.people.map(({ person }) => person)} live={frame.programme.languages} />
        <WarningText>Phone them first. Do not trust a mail that asks for this.</WarningText>
        <Paragraph>
          We send nothing to the old address. In office hours we send to the new one what is still open: questions, and
          the link to the next Google Meet.
        </Paragraph>
        <TaskForm>
          <Fields {...fields} errors={errors} />
          <Button text="Change the details" />
        </TaskForm>
      </>
    ),
  });
