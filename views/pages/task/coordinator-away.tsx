import { DateTime } from 'luxon';
import { ZONE } from '../../../domain/calendar/zone.ts';
import type { Leave } from '../../../domain/concepts/leave.ts';
import { dateInWords, dayInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx';
import { BulletList, PageHeading, Paragraph, SectionHeading } from '../components/text.tsx';
import { TextInput } from '../components/text-input.tsx';
import { renderPage } from '../layout.tsx';
import type { PageFrame } from '../page-frame.ts';
import { type Colleague, type ColleagueForm, ColleagueRadios } from './colleague-radios.tsx';
import { Banner, errorFor, TaskForm } from './task-frame.tsx';

export interface LeaveAhead {
  coordinator: Colleague;
  leave: Leave;
  /** Undefined where nobody covers. */
  cover?: Colleague | undefined;
}

export interface CoordinatorAwayProps {
  frame: PageFrame;
  backLink: string;
  coordinators: readonly Colleague[];
  leaves: readonly LeaveAhead[];
  entry: URLSearchParams;
  errors: readonly FieldError[];
  banner?: string | undefined;
}

export const NOBODY = 'nobody';

const inZone = (instant: string): DateTime => DateTime.fromISO(instant, { zone: ZONE });

/** A leave ends with its last day, at midnight; it begins with a day too, or at the moment when somebody fell ill. */
const daysOf = ({ from, until }: Leave): string => {
  const first = inZone(from);
  const begins = +first === +first.startOf('day') ? dayInWords(first) : dateInWords(first);
  return `from ${begins} to ${dayInWords(inZone(until).minus({ minutes: 1 }))}`;
};

const AwayNow = ({ coordinator, leave, cover }: LeaveAhead) => (
  <>
    <Paragraph>
      {coordinator.name} is away {daysOf(leave)}.{' '}
      {cover === undefined ? 'Nobody covers: you do.' : `${cover.name} covers.`}
    </Paragraph>
    <TaskForm>
      <Button
        text={`${coordinator.name} is here again`}
        name="back"
        value={`${coordinator.id} ${leave.at}`}
        variant="secondary"
      />
    </TaskForm>
  </>
);

const Fields = (form: ColleagueForm) => (
  <>
    <ColleagueRadios name="who" legend="Who is away?" {...form} />
    <TextInput
      name="firstDay"
      label="First day away"
      heading="section"
      hint="For example, 16/6/2026. If it is today, they are away from now"
      value={form.entry.get('firstDay') ?? undefined}
      isShort
      error={errorFor(form.errors, 'firstDay')}
    />
    <TextInput
      name="lastDay"
      label="Last day away"
      heading="section"
      hint="For example, 19/6/2026"
      value={form.entry.get('lastDay') ?? undefined}
      isShort
      error={errorFor(form.errors, 'lastDay')}
    />
    <ColleagueRadios name="cover" legend="Who covers?" others={[{ value: NOBODY, text: 'Nobody' }]} {...form} />
  </>
);

/** The manager says who is away and who covers, and that somebody is here again. */
export const coordinatorAwayPage = ({ frame, backLink, banner, leaves, ...form }: CoordinatorAwayProps): string =>
  renderPage({
    title: 'A coordinator is away',
    frame,
    backLink,
    error: form.errors.length > 0,
    children: (
      <>
        {form.errors.length > 0 && <ErrorSummary errors={form.errors} />}
        {banner !== undefined && <Banner text={banner} />}
        <PageHeading>A coordinator is away</PageHeading>
        {leaves.map((ahead) => (
          <AwayNow key={`${ahead.coordinator.id} ${ahead.leave.at}`} {...ahead} />
        ))}
        <SectionHeading>What happens</SectionHeading>
        <BulletList
          items={[
            'Whoever covers gets the tasks of those days. Their links work in those days only.',
            'They are in the Google Meets of those days, if they are free. A Meet for which they are not free is called off.',
            'If nobody covers, you get the tasks and the Meets of those days are called off.',
            'If you want to be in the Meets yourself, you need to be one of the coordinators. Then choose yourself.',
          ]}
        />
        <TaskForm>
          <Fields {...form} />
          <Button text="Save the leave" />
        </TaskForm>
      </>
    ),
  });
