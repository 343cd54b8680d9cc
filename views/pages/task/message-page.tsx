import { Button } from '../components/button.tsx';
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx';
import { Radios } from '../components/radios.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { Textarea } from '../components/textarea.tsx';
import { renderPage } from '../layout.tsx';
import { Needs } from './needs.tsx';
import { errorFor, TaskForm, type TaskView } from './task-frame.tsx';

export interface MessagePageProps extends Pick<TaskView, 'frame' | 'pairRef' | 'people'> {
  backLink: string;
  /** Sent back with the form, so that pressing twice counts once. */
  once: string;
  mentorFirst: string;
  menteeFirst: string;
  entry: URLSearchParams;
  errors: readonly FieldError[];
}

/** Words that came by phone or text, behind every task about a pair. */
export const messagePage = (props: MessagePageProps): string => {
  const { frame, backLink, pairRef, people, once, mentorFirst, menteeFirst, entry, errors } = props;
  const value = (name: string) => entry.get(name) ?? undefined;
  return renderPage({
    title: 'Write down a message',
    frame,
    backLink,
    error: errors.length > 0,
    children: (
      <>
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        <PageHeading>Write down a message</PageHeading>
        <Paragraph>
          {pairRef === undefined ? '' : `It is about pair ${pairRef}. `}You get a task to read it, like any message.
          Tell the writer that it is passed on from 9am to 5pm, Monday to Friday.
        </Paragraph>
        <Needs people={people} live={frame.programme.languages} />
        <TaskForm>
          <input type="hidden" name="once" value={once} />
          <Radios
            name="from"
            legend="Whose words are they?"
            heading="section"
            items={[
              { value: 'mentor', text: `${mentorFirst}, to ${menteeFirst}` },
              { value: 'mentee', text: `${menteeFirst}, to ${mentorFirst}` },
            ]}
            value={value('from')}
            error={errorFor(errors, 'from')}
          />
          <Radios
            name="route"
            legend="How did they come?"
            heading="section"
            items={[
              { value: 'phone', text: 'By phone' },
              { value: 'text', text: 'By text message' },
            ]}
            value={value('route')}
            error={errorFor(errors, 'route')}
          />
          <Textarea
            name="text"
            label="Their words"
            heading="section"
            rows={8}
            value={value('text')}
            error={errorFor(errors, 'text')}
          />
          <Button text="Save the message" />
        </TaskForm>
      </>
    ),
  });
};
