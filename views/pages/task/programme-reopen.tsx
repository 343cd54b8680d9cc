import { DateTime } from 'luxon';
import { ZONE } from '../../../domain/calendar/zone.ts';
import { REOPENING_NOW, REOPENING_UNKNOWN } from '../../../domain/concepts/reopening.ts';
import { dayInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx';
import { Radios } from '../components/radios.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { TextInput } from '../components/text-input.tsx';
import { renderPage } from '../layout.tsx';
import type { PageFrame } from '../page-frame.ts';
import { pairsInWords } from './programme.tsx';
import { errorFor, TaskForm } from './task-frame.tsx';

interface Reopening {
  frame: PageFrame;
  backLink: string;
  /** "all schools", or the school's name. */
  schoolName: string;
  pairs: number;
}

export interface ReopenProps extends Reopening {
  schoolId: string;
  /** Of them those that keep in touch now. */
  active: number;
  /** Held by a concern. */
  frozen: number;
  /** That telling them all takes. */
  minutes: number;
  /** A London date that was set before. */
  ahead: string | undefined;
  entry: URLSearchParams;
  errors?: readonly FieldError[] | undefined;
}

const dayOf = (on: string): string => dayInWords(DateTime.fromISO(on, { zone: ZONE }));

const WHEN = [
  {
    value: 'now',
    text: 'They are open now',
    hint: 'All booked Google Meets are called off now. You cannot take that back',
  },
  { value: 'day', text: 'On a day ahead', hint: 'You can change the day until then' },
];

const Figures = ({ pairs, active, frozen, minutes }: ReopenProps) => (
  <>
    <Paragraph>
      It is about {pairsInWords(pairs)}. Of them {pairsInWords(active)} keep in touch now.
    </Paragraph>
    {frozen > 0 && (
      <Paragraph>
        A concern is open about {pairsInWords(frozen)} of them. They are told once someone has looked.
      </Paragraph>
    )}
    <Paragraph>
      Nothing has been sent yet. Telling them takes about {minutes === 1 ? '1 minute' : `${minutes} minutes`}.
    </Paragraph>
  </>
);

const PutOff = ({ ahead, schoolId }: Pick<ReopenProps, 'ahead' | 'schoolId'>) =>
  ahead === undefined ? null : (
    <>
      <Paragraph>You said {dayOf(ahead)} before. You can set another day below, or none.</Paragraph>
      <TaskForm>
        <input type="hidden" name="school" value={schoolId} />
        <Button text="They do not reopen on that day" name="decision" value="put-off" variant="secondary" />
      </TaskForm>
    </>
  );

/** The check before schools reopen, with figures, on a day ahead or now. */
export const reopenPage = (props: ReopenProps): string => {
  const { frame, backLink, schoolId, schoolName, entry, errors = [] } = props;
  return renderPage({
    title: 'Check before you tell everyone',
    frame,
    backLink,
    error: errors.length > 0,
    children: (
      <>
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        <PageHeading>Check before you tell everyone</PageHeading>
        <Paragraph>You are about to say that {schoolName} reopened, or on which day that will be.</Paragraph>
        <Figures {...props} />
        <Paragraph>
          Before a day ahead, each pair that keeps in touch can meet and write once more. No Meet is booked past it. On
          the day at 9am everyone is told, and digital mentoring ends.
        </Paragraph>
        <PutOff {...props} />
        <TaskForm>
          <input type="hidden" name="school" value={schoolId} />
          <Radios
            name="when"
            legend="When do they reopen?"
            heading="section"
            items={WHEN}
            value={entry.get('when') ?? undefined}
            error={errorFor(errors, 'when')}
          />
          <TextInput
            name="on"
            label="The day, for a day ahead"
            heading="section"
            hint="For example, 18/8/2026"
            isShort
            value={entry.get('on') ?? undefined}
            error={errorFor(errors, 'on')}
          />
          <Button text="Tell everyone" variant="warning" />
        </TaskForm>
      </>
    ),
  });
};

const whatWasSaid = (schoolName: string, on: string): string => {
  if (on === REOPENING_NOW) return `You said that ${schoolName} reopened.`;
  if (on === REOPENING_UNKNOWN) return `You said that ${schoolName} do not reopen on the day that was set.`;
  return `You said that ${schoolName} reopen on ${dayOf(on)}. You can come back here to change that.`;
};

/** What happens now, and how to see it. `on`: a London date, `now` or `unknown`. */
export const reopeningPage = ({ frame, backLink, schoolName, pairs, on }: Reopening & { on: string }): string =>
  renderPage({
    title: 'We are telling everyone',
    frame,
    backLink,
    children: (
      <>
        <PageHeading>We are telling everyone</PageHeading>
        <Paragraph>
          {whatWasSaid(schoolName, on)} We are telling {pairsInWords(pairs)}, a few at a time.
        </Paragraph>
        <Paragraph>Go back to see how many pairs are back in school. You do not need to do more.</Paragraph>
      </>
    ),
  });
