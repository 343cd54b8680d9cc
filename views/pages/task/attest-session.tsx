import type { Session } from '../../../domain/concepts/session.ts';
import { clockInWords, instantInWords, wayInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { Checkboxes } from '../components/checkboxes.tsx';
import { Radios } from '../components/radios.tsx';
import { Select } from '../components/select.tsx';
import { Paragraph } from '../components/text.tsx';
import { Textarea } from '../components/textarea.tsx';
import { LACK_ITEMS } from './lack-page.tsx';
import { errorFor, TaskForm, type TaskView, taskPage } from './task-frame.tsx';

export interface AttestProps extends TaskView {
  session: Session;
  /** Seconds for which somebody was in the call without the coordinator, if too many. */
  gapSeconds: number | undefined;
  /** Times today at which it may be tried once more. */
  againAt: readonly string[];
  mentorName: string;
  menteeName: string;
  entry: URLSearchParams;
}

export const ATTEST_FIELDS = ['mentorCame', 'menteeCame', 'camerasAsAgreed'] as const;
export type AttestField = (typeof ATTEST_FIELDS)[number];

const YES_NO = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
];

const legends = ({ mentorName, menteeName, session }: AttestProps): Record<AttestField, string> => ({
  mentorCame: `Did ${mentorName} come?`,
  menteeCame: `Did ${menteeName} come?`,
  camerasAsAgreed: session.chatOpen
    ? 'Were cameras and microphones as agreed, and did you read the whole chat?'
    : 'Were cameras and microphones as agreed?',
});

/** What Google cannot tell us: the coordinator was there and says it. */
export const attestSessionPage = (props: AttestProps): string =>
  taskPage({
    ...props,
    title: 'Tell us about a Google Meet',
    children: (
      <>
        <Paragraph>
          {wayInWords(props.session.way)}, on {instantInWords(props.session.startsAt)}.
        </Paragraph>
        <TaskForm>
          {ATTEST_FIELDS.map((field) => (
            <Radios
              key={field}
              name={field}
              legend={legends(props)[field]}
              heading="section"
              items={YES_NO}
              value={props.entry.get(field) ?? undefined}
              error={errorFor(props.errors, field)}
            />
          ))}
          {props.gapSeconds !== undefined && (
            <Textarea
              name="gap"
              label="What happened while you were out of the call?"
              heading="section"
              hint={`Somebody was in it without you for ${props.gapSeconds} seconds`}
              value={props.entry.get('gap') ?? ''}
              error={errorFor(props.errors, 'gap')}
            />
          )}
          <Checkboxes
            name="lacks"
            legend={`Is ${props.menteeName} missing something for a Meet? (optional)`}
            heading="section"
            hint="You get a task for each thing"
            items={LACK_ITEMS}
            values={props.entry.getAll('lacks')}
          />
          {props.againAt.length > 0 && (
            <Select
              name="again"
              label="Did it not work? Try once more today (optional)"
              heading="section"
              hint="Only at a time that both have said yes to. We send new links at once"
              items={[
                { value: '', text: 'No' },
                ...props.againAt.map((time) => ({ value: time, text: clockInWords(time) })),
              ]}
              value={props.entry.get('again') ?? ''}
            />
          )}
          <Button text="Send" />
        </TaskForm>
        <Paragraph>Are you worried about someone? Use the link below on this page.</Paragraph>
      </>
    ),
  });
