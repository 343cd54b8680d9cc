import type { Party } from '../../../domain/concepts/pair.ts';
import { Button } from '../components/button.tsx';
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx';
import { Radios } from '../components/radios.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { renderPage } from '../layout.tsx';
import { meansOptions } from './how-told.tsx';
import { Needs } from './needs.tsx';
import { errorFor, TaskForm, type TaskView } from './task-frame.tsx';

/** Somebody who takes part, or waits. */
export interface Stopper {
  side: Party;
  name: string;
}

export interface StopPageProps extends Pick<TaskView, 'frame' | 'pairRef' | 'people'> {
  stoppers: readonly Stopper[];
  backLink: string;
  entry: URLSearchParams;
  errors: readonly FieldError[];
}

const Form = ({ stoppers, entry, errors }: StopPageProps) => (
  <TaskForm>
    <Radios
      name="who"
      legend="Who wants to stop?"
      heading="section"
      items={stoppers.map(({ side, name }) => ({ value: side, text: name }))}
      value={entry.get('who') ?? undefined}
      error={errorFor(errors, 'who')}
    />
    <Radios
      name="means"
      legend="How did they tell you?"
      heading="section"
      items={meansOptions({})}
      value={entry.get('means') ?? undefined}
      error={errorFor(errors, 'means')}
    />
    <Button text="Write down: they want to stop" />
  </TaskForm>
);

/** A no that somebody told the coordinator, behind every task about a pair. It asks for no reason. */
export const stopPage = (props: StopPageProps): string => {
  const { frame, pairRef, people, stoppers, backLink, errors } = props;
  return renderPage({
    title: 'Someone wants to stop',
    frame,
    backLink,
    error: errors.length > 0,
    children: (
      <>
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        <PageHeading>Someone wants to stop</PageHeading>
        <Paragraph>
          It is about pair {pairRef}. All Meets and messages of this pair stop at once. We confirm it to the one who
          told you. The others do not hear who it was.
        </Paragraph>
        <Paragraph>
          Do not ask for a reason. Is it a first answer? Then write it down on the task to ask them.
        </Paragraph>
        <Needs people={people} live={frame.programme.languages} />
        {stoppers.length === 0 ? <Paragraph>Nobody of this pair takes part just now.</Paragraph> : <Form {...props} />}
      </>
    ),
  });
};
