import type { ComponentChildren } from 'preact';
import type { Person } from '../../../domain/concepts/person.ts';
import { Button } from '../components/button.tsx';
import { Paragraph, SectionHeading } from '../components/text.tsx';
import { LetterLink, TaskForm, type TaskView, taskPage } from './task-frame.tsx';
import { Who } from './who.tsx';
import { Words } from './words.tsx';

export interface DoTaskProps extends TaskView {
  person?: Person | undefined;
  words?: string | undefined;
}

export interface DoTaskWords {
  title: string;
  introduction: readonly string[];
  wordsTitle?: string;
  /** The words are those of a mail of ours. */
  mailed?: boolean;
}

export const DoneButton = ({ children }: { children?: ComponentChildren }) => (
  <TaskForm>
    {children}
    <Button text="I have done this" name="decision" value="done" />
  </TaskForm>
);

/** Words to act on and one button. */
export const doTaskPage = (props: DoTaskProps, { title, introduction, wordsTitle, mailed }: DoTaskWords): string =>
  taskPage({
    ...props,
    title,
    children: (
      <>
        {introduction.map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
        {props.person !== undefined && <Who person={props.person} />}
        {props.words !== undefined && (
          <>
            <SectionHeading>{wordsTitle ?? 'What to say'}</SectionHeading>
            <Words text={props.words} mailed={mailed} />
            <LetterLink letterUrl={props.letterUrl} />
          </>
        )}
        <DoneButton />
      </>
    ),
  });
