import type { Standing } from '../../../domain/concepts/pair.ts';
import { Button } from '../components/button.tsx';
import type { FieldError } from '../components/error-summary.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Radios } from '../components/radios.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { Link, PageHeading, Paragraph, SectionHeading } from '../components/text.tsx';
import { renderPage } from '../layout.tsx';
import type { PageFrame } from '../page-frame.ts';
import { errorFor, TaskForm } from './task-frame.tsx';

export const ALL_SCHOOLS = 'all';

export interface SchoolCount {
  id: string;
  name: string;
  pairs: number;
}

export interface ProgrammeProps {
  frame: PageFrame;
  standings: Readonly<Record<Standing, number>>;
  schools: readonly SchoolCount[];
  awayUrl: string;
  newCoordinatorUrl: string;
  entry: URLSearchParams;
  errors?: readonly FieldError[] | undefined;
}

const STANDING: Record<Standing, string> = {
  asking: 'Being asked',
  planning: 'Making a plan',
  active: 'Keeping in touch',
  paused: 'Paused, or waiting for schools',
  returned: 'Back in school',
  closed: 'Closed',
};

export const pairsInWords = (count: number): string => (count === 1 ? '1 pair' : `${count} pairs`);

const standingRows = (standings: ProgrammeProps['standings']) =>
  (['asking', 'planning', 'active', 'paused', 'returned', 'closed'] as const).map((standing) => ({
    key: STANDING[standing],
    value: pairsInWords(standings[standing]),
  }));

/** The manager's page: how many pairs stand where, and schools reopening. It is never done. */
export const programmePage = ({
  frame,
  standings,
  schools,
  awayUrl,
  newCoordinatorUrl,
  entry,
  errors = [],
}: ProgrammeProps): string =>
  renderPage({
    title: 'The programme',
    frame,
    error: errors.length > 0,
    children: (
      <>
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        <PageHeading>The programme</PageHeading>
        <SectionHeading>How the pairs stand</SectionHeading>
        <SummaryList rows={standingRows(standings)} />
        <SectionHeading>Coordinators</SectionHeading>
        <Paragraph>
          <Link href={awayUrl}>A coordinator is away</Link>
        </Paragraph>
        <Paragraph>
          <Link href={newCoordinatorUrl}>Pairs get a new coordinator</Link>
        </Paragraph>
        <SectionHeading>Schools have reopened</SectionHeading>
        <Paragraph>Digital mentoring ends for these pairs, and mentoring in school goes on.</Paragraph>
        <Paragraph>You can check before anything happens.</Paragraph>
        <TaskForm>
          <Radios
            name="school"
            legend="Which schools have reopened?"
            heading="section"
            items={[
              { value: ALL_SCHOOLS, text: 'All schools' },
              ...schools.map(({ id, name, pairs }) => ({ value: id, text: `${name} (${pairsInWords(pairs)})` })),
            ]}
            value={entry.get('school') ?? undefined}
            error={errorFor(errors, 'school')}
          />
          <Button text="Continue" />
        </TaskForm>
      </>
    ),
  });
