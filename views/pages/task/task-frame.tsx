import type { ComponentChildren } from 'preact';
import type { Person } from '../../../domain/concepts/person.ts';
import { instantInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx';
import { Link, Paragraph } from '../components/text.tsx';
import { renderPage } from '../layout.tsx';
import type { PageFrame } from '../page-frame.ts';
import { Needs } from './needs.tsx';

/** What the page of every task knows. */
export interface TaskView {
  frame: PageFrame;
  /** UTC instant. */
  dueAt: string;
  isLate: boolean;
  pairRef?: string | undefined;
  /** All of the pair, for what whoever talks to them must know; nobody when it is about no pair. */
  people: readonly Person[];
  /** Where the words of the task can be printed, if they may go on paper. */
  letterUrl?: string | undefined;
  /** Where a new address or number of somebody is written down. */
  detailsUrl?: string | undefined;
  /** Where the pair is brought to an end. */
  endUrl?: string | undefined;
  /** Where notes on a concern are added and read. */
  notesUrl?: string | undefined;
  /** Where an answer of the pair is taken back that was recorded in error. */
  inErrorUrl?: string | undefined;
  errors?: readonly FieldError[] | undefined;
  /** Said once at the top, after an act that left the task open. */
  banner?: string | undefined;
  /** Where something can be said to be missing. */
  lackUrl?: string | undefined;
  /** Where words that came by phone or text are written down. */
  messageUrl?: string | undefined;
  /** Where a no is written down that somebody told the coordinator. */
  stopUrl?: string | undefined;
  /** It shows words that somebody wrote to us, which may be made a concern. */
  mayWorry?: boolean | undefined;
  /** Where all that happened in each of its sessions can be read. */
  storyUrls?: readonly string[] | undefined;
}

export interface TaskPageProps extends TaskView {
  title: string;
  backLink?: string | undefined;
  children: ComponentChildren;
}

/** The text for one field, if it must be put right. */
export const errorFor = (errors: readonly FieldError[] | undefined, field: string): string | undefined =>
  errors?.find((error) => error.field === field)?.text;

export const Banner = ({ text }: { text: string }) => (
  <div class="govuk-inset-text" role="status">
    {text}
  </div>
);

export const LetterLink = ({ letterUrl }: Pick<TaskView, 'letterUrl'>) =>
  letterUrl === undefined ? null : (
    <Paragraph>
      <Link href={letterUrl}>Print these words as a letter</Link>
    </Paragraph>
  );

export const DetailsLink = ({ url }: { url: string | undefined }) =>
  url === undefined ? null : (
    <Paragraph>
      <Link href={url}>Someone has a new address or number</Link>
    </Paragraph>
  );

export const EndLink = ({ url }: { url: string | undefined }) =>
  url === undefined ? null : (
    <Paragraph>
      <Link href={url}>End this pair</Link>
    </Paragraph>
  );

/** Stands last on every page about a pair. */
export const InErrorLink = ({ url }: { url: string }) => (
  <Paragraph>
    <Link href={url}>An answer of this pair was recorded in error</Link>
  </Paragraph>
);

export const StoryLinks = ({ urls = [] }: { urls?: readonly string[] | undefined }) => (
  <>
    {urls.map((url, at) => (
      <Paragraph key={url}>
        <Link href={url}>See all that happened in {urls.length === 1 ? 'this Meet' : `Meet ${at + 1}`}</Link>
      </Paragraph>
    ))}
  </>
);

export const LackLink = ({ url }: { url: string | undefined }) =>
  url === undefined ? null : (
    <Paragraph>
      <Link href={url}>The young person needs a device, data or a quiet place</Link>
    </Paragraph>
  );

export const MessageLink = ({ url }: { url: string | undefined }) =>
  url === undefined ? null : (
    <Paragraph>
      <Link href={url}>A message came by phone or text</Link>
    </Paragraph>
  );

export const StopLink = ({ url }: { url: string | undefined }) =>
  url === undefined ? null : (
    <Paragraph>
      <Link href={url}>Someone wants to stop</Link>
    </Paragraph>
  );

/** One press makes a concern of the words on the page. */
export const Worry = () => (
  <>
    <h2 class="govuk-heading-m">Are you worried?</h2>
    <Paragraph>
      One press opens a concern with these words. Nothing is sent to this pair until someone decides.
    </Paragraph>
    <TaskForm>
      <Button text="This worries me" name="decision" value="worry" variant="warning" />
    </TaskForm>
  </>
);

const byWhen = ({ dueAt, isLate }: Pick<TaskView, 'dueAt' | 'isLate'>): string =>
  isLate
    ? `This was due by ${instantInWords(dueAt)}. Please do it now.`
    : `Please do this by ${instantInWords(dueAt)}.`;

/** One task as a whole page: what is wrong, what it is about, by when, whose needs count, and then its own words and form. */
export const taskPage = ({ errors = [], banner, children, ...task }: TaskPageProps) => {
  const { title, frame, pairRef, people, backLink, inErrorUrl } = task;
  return renderPage({
    title,
    frame,
    backLink,
    error: errors.length > 0,
    children: (
      <>
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        {banner !== undefined && <Banner text={banner} />}
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">
          {pairRef === undefined ? '' : `Pair ${pairRef}. `}
          {byWhen(task)}
        </p>
        <Needs people={people} live={frame.programme.languages} />
        {children}
        <StoryLinks urls={task.storyUrls} />
        {task.mayWorry && <Worry />}
        <LackLink url={task.lackUrl} />
        <DetailsLink url={task.detailsUrl} />
        <MessageLink url={task.messageUrl} />
        <StopLink url={task.stopUrl} />
        <EndLink url={task.endUrl} />
        {inErrorUrl !== undefined && <InErrorLink url={inErrorUrl} />}
      </>
    ),
  });
};

/** A form without script: posted to the page's own address, unless `action` names another, and checked by the server. */
export const TaskForm = ({ children, action }: { children: ComponentChildren; action?: string | undefined }) => (
  <form method="post" action={action} novalidate>
    {children}
  </form>
);
