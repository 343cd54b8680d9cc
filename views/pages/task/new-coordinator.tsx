import { Button } from '../components/button.tsx';
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx';
import { BulletList, PageHeading, SectionHeading } from '../components/text.tsx';
import { TextInput } from '../components/text-input.tsx';
import { renderPage } from '../layout.tsx';
import type { PageFrame } from '../page-frame.ts';
import { type Colleague, type ColleagueForm, ColleagueRadios } from './colleague-radios.tsx';
import { pairsInWords } from './programme.tsx';
import { Banner, errorFor, TaskForm } from './task-frame.tsx';

export interface NewCoordinatorProps {
  frame: PageFrame;
  backLink: string;
  coordinators: readonly Colleague[];
  entry: URLSearchParams;
  errors: readonly FieldError[];
  /** How many pairs were given to somebody just now. */
  assigned?: number | undefined;
}

const Fields = (form: ColleagueForm) => (
  <>
    <ColleagueRadios name="from" legend="Who looks after them now?" {...form} />
    <TextInput
      name="pairRef"
      label="Which pair? (leave empty for all their pairs)"
      heading="section"
      hint="Its reference, for example DM-0012"
      value={form.entry.get('pairRef') ?? undefined}
      isShort
      error={errorFor(form.errors, 'pairRef')}
    />
    <ColleagueRadios name="to" legend="Who looks after them from now on?" {...form} />
  </>
);

/** The manager gives pairs to another coordinator for good. */
export const newCoordinatorPage = ({ frame, backLink, assigned, ...form }: NewCoordinatorProps): string =>
  renderPage({
    title: 'A new coordinator',
    frame,
    backLink,
    error: form.errors.length > 0,
    children: (
      <>
        {form.errors.length > 0 && <ErrorSummary errors={form.errors} />}
        {assigned !== undefined && <Banner text={`We are giving ${pairsInWords(assigned)} to the new coordinator.`} />}
        <PageHeading>A new coordinator</PageHeading>
        <SectionHeading>What happens</SectionHeading>
        <BulletList
          items={[
            'Open tasks go to the new coordinator. Links of the one before stop working.',
            'The new coordinator is in the booked Google Meets, if they are free. Others are called off, and you get a task for each.',
            'Mentors and parents get one mail about it, after the new coordinator has looked. The young person hears it from the new coordinator.',
          ]}
        />
        <TaskForm>
          <Fields {...form} />
          <Button text="Give them to the new coordinator" />
        </TaskForm>
      </>
    ),
  });
