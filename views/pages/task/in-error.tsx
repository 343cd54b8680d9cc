import type { Answer } from '../../../domain/concepts/ask.ts';
import { VOID_REASONS } from '../../../domain/concepts/ask.ts';
import type { Choice } from '../../../domain/concepts/choice.ts';
import type { Party } from '../../../domain/concepts/pair.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import { capitalised, instantInWords, listInWords, wayInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx';
import { Radios } from '../components/radios.tsx';
import { PageHeading, Paragraph } from '../components/text.tsx';
import { WarningText } from '../components/warning-text.tsx';
import { renderPage } from '../layout.tsx';
import type { PageFrame } from '../page-frame.ts';
import { Needs } from './needs.tsx';
import { errorFor, TaskForm } from './task-frame.tsx';

/** Below the path of any task that is about a pair. */
export const IN_ERROR_PAGE = 'in-error';

/** An answer that counts today, and whose it is. */
export interface Standing {
  party: Party;
  name: string;
  choice: Pick<Choice, 'answer' | 'ways' | 'at' | 'route'>;
}

export interface InErrorProps {
  frame: PageFrame;
  pairRef: string;
  people: readonly Person[];
  answers: readonly Standing[];
  backLink: string;
  entry: URLSearchParams;
  errors: readonly FieldError[];
  /** What became of the form that was just sent. */
  said?: 'invalidated' | 'overtaken' | undefined;
}

const TITLE = 'Was an answer recorded in error?';

const ROLE: Record<Party, string> = {
  mentor: 'mentor',
  mentee: 'young person',
  parent: 'parent or carer',
  'second-parent': 'second parent or carer',
};

const ROUTE: Record<Answer['route'], string> = { page: 'on our page', mail: 'by mail', assisted: 'written down by us' };

const REASONS: Record<(typeof VOID_REASONS)[number], string> = {
  'somebody-else': 'Somebody else answered in their name',
  'may-not-decide': 'They may not decide for this child',
  'wrong-child': 'It was about another young person',
  misunderstood: 'We wrote down something else than they said',
};

const SAID = {
  invalidated: 'We took that answer back. You will get a task to ask them again.',
  overtaken: 'They have answered again since. Nothing was changed.',
};

const inWords = ({ answer, ways, at, route }: Standing['choice']): string => {
  const said = answer === 'yes' ? `yes to ${listInWords(ways.map((way) => wayInWords(way)))}` : answer;
  return `${capitalised(said)}. Given on ${instantInWords(at)}, ${ROUTE[route]}`;
};

/** Names one answer in the form: a later one of the same person is another. */
export const nameOfAnswer = ({ party, choice }: Standing): string => `${party}@${choice.at}`;

const Form = ({ answers, entry, errors }: InErrorProps) => (
  <TaskForm>
    <Radios
      name="which"
      legend="Which answer is wrong?"
      heading="section"
      items={answers.map((one) => ({
        value: nameOfAnswer(one),
        text: `${one.name}, ${ROLE[one.party]}`,
        hint: inWords(one.choice),
      }))}
      value={entry.get('which') ?? undefined}
      error={errorFor(errors, 'which')}
    />
    <Radios
      name="reason"
      legend="What went wrong?"
      heading="section"
      items={VOID_REASONS.map((reason) => ({ value: reason, text: REASONS[reason] }))}
      value={entry.get('reason') ?? undefined}
      error={errorFor(errors, 'reason')}
    />
    <WarningText>You cannot undo this. We keep a record of it with your name.</WarningText>
    <Button text="Take this answer back" variant="warning" />
  </TaskForm>
);

/** Takes back what was recorded in error: no change of mind, and nobody's no. */
export const inErrorPage = (props: InErrorProps): string => {
  const { frame, pairRef, people, answers, backLink, errors, said } = props;
  return renderPage({
    title: TITLE,
    frame,
    backLink,
    error: errors.length > 0,
    children: (
      <>
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        {said !== undefined && (
          <div class="govuk-inset-text" role="status">
            {SAID[said]}
          </div>
        )}
        <PageHeading>{TITLE}</PageHeading>
        <Paragraph>Pair {pairRef}. Use this page only when what we wrote down is not what they decided.</Paragraph>
        <Paragraph>
          Have they changed their mind? Then do not use it. They can tell us so, or you can write it down.
        </Paragraph>
        <Paragraph>An answer that you take back counts as never given. No mail goes out about it.</Paragraph>
        <Needs people={people} live={frame.programme.languages} />
        {answers.length === 0 ? <Paragraph>There is no answer that could be wrong.</Paragraph> : <Form {...props} />}
      </>
    ),
  });
};
