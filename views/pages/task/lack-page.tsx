import { LACKS } from '../../../domain/concepts/supply.ts';
import { lackInWords } from '../../lack-words.ts';
import { capitalised } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { Checkboxes } from '../components/checkboxes.tsx';
import type { FieldError } from '../components/error-summary.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { renderPage } from '../layout.tsx';
import { Needs } from './needs.tsx';
import { errorFor, TaskForm, type TaskView } from './task-frame.tsx';

export const LACK_ITEMS = LACKS.map((lack) => ({ value: lack, text: capitalised(lackInWords(lack)) }));

export interface LackPageProps extends Pick<TaskView, 'frame' | 'pairRef' | 'people'> {
  backLink: string;
  entry: URLSearchParams;
  errors: readonly FieldError[];
}

/** A need that turns up at any time: behind every task about a pair. */
export const lackPage = ({ frame, backLink, pairRef, people, entry, errors }: LackPageProps): string =>
  renderPage({
    title: 'What does the young person need?',
    frame,
    backLink,
    error: errors.length > 0,
    children: (
      <>
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        <PageHeading>What does the young person need?</PageHeading>
        <Paragraph>
          {pairRef === undefined ? '' : `It is about pair ${pairRef}. `}You get a task for each thing. Nobody is pressed
          while it is under way.
        </Paragraph>
        <Needs people={people} live={frame.programme.languages} />
        <TaskForm>
          <Checkboxes
            name="lacks"
            legend="What is missing?"
            heading="section"
            items={LACK_ITEMS}
            values={entry.getAll('lacks')}
            error={errorFor(errors, 'lacks')}
          />
          <Button text="Open a task for it" />
        </TaskForm>
      </>
    ),
  });
