import type { Person } from '../../../domain/concepts/person.ts';
import { Button } from '../components/button.tsx';
import { Paragraph, SectionHeading } from '../components/text.tsx';
import { NotesLink } from './concern-notes.tsx';
import { TaskForm, type TaskView, taskPage } from './task-frame.tsx';
import { roleInWords } from './who.tsx';
import { Words } from './words.tsx';

export interface ConcernProps extends TaskView {
  words: string;
  helplines: { emergency: string; police: string };
  /** Somebody else of ours who may help. */
  talkTo?: { name: string; email: string } | undefined;
  /** Whose link the words came by: they may have passed it on. */
  from?: Person | undefined;
  /** Whether it is about a pair whose contact is held. */
  holdsContact: boolean;
}

const Decisions = () => (
  <TaskForm>
    <Button id="decision" text="Keep contact" name="decision" value="keep" variant="secondary" />{' '}
    <Button text="Stop contact" name="decision" value="stop" variant="secondary" />
  </TaskForm>
);

const Acknowledge = () => (
  <TaskForm>
    <Button id="decision" text="I have dealt with this" name="decision" value="keep" variant="secondary" />
  </TaskForm>
);

/** A concern: contact is held until the coordinator has decided. Both decisions weigh the same. */
export const concernPage = (props: ConcernProps): string =>
  taskPage({
    ...props,
    title: 'A concern',
    children: (
      <>
        <Paragraph>
          If someone is in danger now, call {props.helplines.emergency}. If not, the police are on{' '}
          {props.helplines.police}.
        </Paragraph>
        <SectionHeading>Their words</SectionHeading>
        {props.from !== undefined && (
          <Paragraph>
            They came by the link of {props.from.first} {props.from.last} ({roleInWords(props.from)}).
          </Paragraph>
        )}
        <Words text={props.words} />
        <Paragraph>
          Follow the child protection steps.
          {props.talkTo !== undefined && ` Talk to ${props.talkTo.name} (${props.talkTo.email}) if you need to.`}
        </Paragraph>
        {props.holdsContact && (
          <>
            <Paragraph>Nothing is sent to this pair and no Meet starts until you decide.</Paragraph>
            <Paragraph>Stop contact means that digital mentoring ends for this pair. Nobody is told why.</Paragraph>
          </>
        )}
        <NotesLink url={props.notesUrl} />
        {props.holdsContact ? <Decisions /> : <Acknowledge />}
      </>
    ),
  });
