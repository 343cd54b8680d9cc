import type { Span } from '../../../domain/rules/contact-details/find-matches.ts';
import type { ContactDetail } from '../../../domain/rules/find-contact-details.ts';
import { instantInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { Checkboxes } from '../components/checkboxes.tsx';
import { Details } from '../components/details.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { BulletList, Paragraph, SectionHeading } from '../components/text.tsx';
import { Textarea } from '../components/textarea.tsx';
import { errorFor, TaskForm, type TaskView, taskPage } from './task-frame.tsx';
import { Words } from './words.tsx';

export interface ThreadEntry {
  from: string;
  at: string;
  stand: string;
  text: string;
}

export interface ReadMessageProps extends TaskView {
  from: string;
  to: string;
  text: string;
  hadFiles: boolean;
  /** Who typed it in, when the writer did not send it themselves. */
  typedBy: string | undefined;
  details: readonly ContactDetail[];
  worrying: readonly Span[];
  /** Whether the pair may share messages now. */
  mayPass: 'yes' | 'held' | 'no';
  /** What could be passed on instead. */
  suggestion: string;
  thread: readonly ThreadEntry[];
  helplines: { emergency: string; police: string };
  entry: URLSearchParams;
}

const KINDS: Record<ContactDetail['kind'], string> = {
  phone: 'a phone number',
  email: 'an email address',
  link: 'a link or a meeting elsewhere',
  handle: 'a name on an app or a game',
  postcode: 'a postcode',
  address: 'a street or a house',
  meeting: 'a wish to meet or talk elsewhere',
};

const Found = ({ text, details, worrying }: Pick<ReadMessageProps, 'text' | 'details' | 'worrying'>) => {
  const items = [
    ...details.map((detail) => `“${detail.text}” may be ${KINDS[detail.kind]}`),
    ...worrying.map(({ start, end }) => `“${text.slice(start, end)}” may be a cry for help`),
  ];
  return items.length === 0 ? (
    <Paragraph>We saw no contact details and no worrying words. Please read it all the same.</Paragraph>
  ) : (
    <>
      <Paragraph>Please look at this. We may be wrong, and we may have missed some:</Paragraph>
      <BulletList items={items} />
    </>
  );
};

const MAY_PASS = {
  yes: undefined,
  held: 'Someone must look at a concern about this pair, or at a reply that may be a no. What you let pass waits until then.',
  no: 'This pair does not share messages at this time. What you let pass does not go out. Please still read it.',
};

const Decisions = ({ entry, errors, suggestion, details }: ReadMessageProps) => (
  <TaskForm>
    {details.length > 0 && (
      <Checkboxes
        name="sure"
        legend="Does it hold no contact details?"
        heading="section"
        items={[{ value: 'yes', text: 'I have looked: nobody can be reached by these words' }]}
        values={entry.getAll('sure')}
        error={errorFor(errors, 'sure')}
      />
    )}
    <Button id="decision" text="Pass it on as it is" name="decision" value="allow" variant="secondary" />
    <Textarea
      name="words"
      label="Pass on these words instead"
      heading="section"
      hint="Leave out what may not be passed on. Please add nothing. What they wrote is kept as it is."
      rows={8}
      value={entry.get('words') ?? suggestion}
      error={errorFor(errors, 'words')}
    />
    <Button text="Pass on these words" name="decision" value="redact" variant="secondary" />
    <Textarea
      name="reason"
      label="Why is it not passed on?"
      heading="section"
      hint="Only coordinators and the manager see this. The writer hears from you"
      rows={3}
      value={entry.get('reason') ?? ''}
      error={errorFor(errors, 'reason')}
    />
    <Button text="Do not pass it on" name="decision" value="block" variant="secondary" />
  </TaskForm>
);

const Thread = ({ thread }: Pick<ReadMessageProps, 'thread'>) =>
  thread.length === 0 ? null : (
    <Details summary="Earlier messages of this pair">
      {thread.map(({ from, at, stand, text }) => (
        <section key={`${at}${from}`}>
          <Paragraph>
            {from}, {instantInWords(at)}. {stand}
          </Paragraph>
          <Words text={text} />
        </section>
      ))}
    </Details>
  );

/** A message before it is passed on, with what our rules saw in it, and equal ways out. */
export const readMessagePage = (props: ReadMessageProps): string => {
  const { from, to, text, typedBy, hadFiles, mayPass, helplines } = props;
  return taskPage({
    ...props,
    title: 'Read a message',
    children: (
      <>
        <Paragraph>
          If someone is in danger now, call {helplines.emergency}. If not, the police are on {helplines.police}.
        </Paragraph>
        {MAY_PASS[mayPass] !== undefined && <InsetText>{MAY_PASS[mayPass]}</InsetText>}
        <SectionHeading>
          {from} wrote to {to}
        </SectionHeading>
        {typedBy !== undefined && <Paragraph>{typedBy} wrote it down.</Paragraph>}
        {hadFiles && <Paragraph>It came with files. We took none, and told the writer.</Paragraph>}
        <Words text={text === '' ? 'It has no words in it.' : text} />
        <Found {...props} />
        <Thread {...props} />
        <Decisions {...props} />
      </>
    ),
  });
};
