import { instantInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import type { FieldError } from '../components/error-summary.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Link, PageHeading, Paragraph } from '../components/text.tsx';
import { Textarea } from '../components/textarea.tsx';
import { renderPage } from '../layout.tsx';
import { Needs } from './needs.tsx';
import { errorFor, TaskForm, type TaskView } from './task-frame.tsx';
import { Words } from './words.tsx';

export interface ConcernNote {
  at: string;
  by: string;
  text: string;
}

export interface ConcernNotesProps extends Pick<TaskView, 'frame' | 'pairRef' | 'people'> {
  backLink: string;
  /** Oldest first. */
  notes: readonly ConcernNote[];
  /** Typed so far. */
  text: string;
  errors: readonly FieldError[];
}

export const NotesLink = ({ url }: { url: string | undefined }) =>
  url === undefined ? null : (
    <Paragraph>
      <Link href={url}>Notes on this concern</Link>
    </Paragraph>
  );

export const concernNotesPage = ({
  frame,
  pairRef,
  people,
  backLink,
  notes,
  text,
  errors,
}: ConcernNotesProps): string =>
  renderPage({
    title: 'Notes on a concern',
    frame,
    backLink,
    error: errors.length > 0,
    children: (
      <>
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        <PageHeading>Notes on a concern</PageHeading>
        <Paragraph>
          {pairRef === undefined ? '' : `It is about pair ${pairRef}. `}Only those who look at this concern see the
          notes. A note cannot be changed.
        </Paragraph>
        <Needs people={people} live={frame.programme.languages} />
        {notes.length === 0 && <Paragraph>There are no notes yet.</Paragraph>}
        {notes.map((note) => (
          <section key={note.at}>
            <Paragraph>
              {note.by} on {instantInWords(note.at)}:
            </Paragraph>
            <Words text={note.text} />
          </section>
        ))}
        <TaskForm>
          <Textarea
            name="text"
            label="Add a note"
            heading="section"
            hint="What you did, whom you told, what you decided"
            value={text}
            error={errorFor(errors, 'text')}
          />
          <Button text="Add this note" />
        </TaskForm>
      </>
    ),
  });
