import { type AskKind, HALF_DAYS } from '../../../domain/concepts/ask.ts';
import { GUIDELINES_VERSION } from '../../../domain/concepts/guidelines.ts';
import type { Side } from '../../../domain/concepts/pair.ts';
import type { Way } from '../../../domain/concepts/way.ts';
import { capitalised, halfDayInWords, wayInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { Checkboxes } from '../components/checkboxes.tsx';
import type { FieldError } from '../components/error-summary.tsx';
import { type Option, Radios } from '../components/radios.tsx';
import { Paragraph } from '../components/text.tsx';
import { type HowTold, HowToldFields } from './how-told.tsx';
import { LacksForm } from './lacks-form.tsx';
import { errorFor, TaskForm } from './task-frame.tsx';

export interface AskedInPerson {
  kind: AskKind;
  side: Side;
  /** The ways that were asked about: no other can be recorded. */
  ways: readonly Way[];
}

export interface AnswerFormProps {
  asked: AskedInPerson;
  entry: URLSearchParams;
  errors?: readonly FieldError[] | undefined;
  recordedBy: string;
  /** How a parent's answer may have been told; for a consent only. */
  told?: HowTold | undefined;
  /** Whoever records has read them our guidelines. */
  readsAloud?: boolean | undefined;
  /** Where the form goes to; by default to the page's own address. */
  action?: string | undefined;
}

/** Only a young person is asked what they need to take part. */
export const isAskedOfMentee = ({ kind, side }: Pick<AskedInPerson, 'kind' | 'side'>): boolean =>
  kind === 'take-part' && side === 'mentee';

/** Records nothing and leaves the task open: silence and doubt are never an answer. */
const NOT_YET: Option = { value: 'not-yet', text: 'They have not decided yet', hint: 'This task stays open' };

const YES: Option = { value: 'yes', text: 'Yes' };
const NO: Option = { value: 'no', text: 'No' };

export const answerOptions = ({ kind, side }: Pick<AskedInPerson, 'kind' | 'side'>): readonly Option[] => {
  if (kind === 'plan')
    return [
      { value: 'yes', text: 'Yes, the plan suits them' },
      { value: 'changes', text: 'They want a change' },
      NOT_YET,
    ];
  const wait: Option[] = side === 'mentor' ? [{ value: 'wait', text: 'They will wait until schools go back' }] : [];
  return [YES, ...wait, NO, NOT_YET];
};

export const EVERY_OPTIONS: readonly Option[] = [
  { value: '1', text: 'Every week' },
  { value: '2', text: 'Every 2 weeks' },
  { value: '4', text: 'Every 4 weeks' },
];

export const wayOptions = (ways: readonly Way[]): Option[] =>
  ways.map((way) => ({ value: way, text: capitalised(wayInWords(way)) }));

const Schedule = ({ entry, errors }: Pick<AnswerFormProps, 'entry' | 'errors'>) => (
  <>
    <Checkboxes
      name="times"
      legend="If yes: which half days suit them? (optional)"
      heading="section"
      inPairs
      items={HALF_DAYS.map((half) => ({ value: half, text: halfDayInWords(half) }))}
      values={entry.getAll('times')}
      error={errorFor(errors, 'times')}
    />
    <Radios
      name="every"
      legend="If yes: how often? (optional)"
      heading="section"
      items={EVERY_OPTIONS}
      value={entry.get('every') ?? undefined}
      error={errorFor(errors, 'every')}
    />
  </>
);

/** Records what one person said, in the coordinator's name. Nothing is chosen beforehand. */
export const AnswerForm = ({ asked, entry, errors, recordedBy, told, readsAloud, action }: AnswerFormProps) => (
  <TaskForm action={action}>
    <Radios
      name="decision"
      legend="What did they say?"
      heading="section"
      items={answerOptions(asked)}
      value={entry.get('decision') ?? undefined}
      error={errorFor(errors, 'decision')}
    />
    {asked.kind !== 'plan' && (
      <Checkboxes
        name="ways"
        legend="If yes: which ways do they agree to?"
        heading="section"
        items={wayOptions(asked.ways)}
        values={entry.getAll('ways')}
        error={errorFor(errors, 'ways')}
      />
    )}
    {asked.kind === 'take-part' && <Schedule entry={entry} errors={errors} />}
    {isAskedOfMentee(asked) && <LacksForm entry={entry} errors={errors} />}
    {told !== undefined && <HowToldFields told={told} entry={entry} errors={errors} />}
    <Paragraph>Recorded by: {recordedBy}</Paragraph>
    {readsAloud && (
      <Paragraph>
        If you record a yes, you also say that you read our guidelines, version {GUIDELINES_VERSION}, aloud to them.
      </Paragraph>
    )}
    <Button text="Record what they said" />
  </TaskForm>
);
