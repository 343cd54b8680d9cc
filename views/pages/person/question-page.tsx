import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import type { Step, StepProps } from './form.ts';
import { NotForMe } from './not-for-me.tsx';

export interface QuestionPageProps extends StepProps {
  step: Step;
  /** Where the form goes; the same page, so that an error shows in its place. */
  action: string;
  button: string;
  /** On the page that asks who somebody is. */
  notForMe?: string | undefined;
}

/** One step with its form. What was filled in is shown again beside its error. */
export const QuestionPage = ({ step, asked, fields, errors, action, button, notForMe }: QuestionPageProps) => (
  <>
    {errors.length > 0 && <ErrorSummary errors={errors} />}
    <form method="post" action={action} novalidate>
      <step.Questions asked={asked} fields={fields} errors={errors} />
      <Button text={button} />
    </form>
    {notForMe !== undefined && <NotForMe href={notForMe} />}
  </>
);
