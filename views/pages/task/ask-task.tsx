import type { Person } from '../../../domain/concepts/person.ts';
import { Details } from '../components/details.tsx';
import { Paragraph, SectionHeading } from '../components/text.tsx';
import { AnswerForm, type AnswerFormProps } from './answer-form.tsx';
import { LetterLink, type TaskView, taskPage } from './task-frame.tsx';
import { Who } from './who.tsx';
import { Words } from './words.tsx';

export interface AskTaskProps extends TaskView, Omit<AnswerFormProps, 'errors'> {
  person: Person;
  /** What we sent or would send, with the person's own short link when one was made. */
  words: string;
  /** How the question stands, when it no longer waits: "They answered on …". */
  stands?: string | undefined;
}

export interface AskTaskWords {
  title: string;
  introduction: readonly string[];
}

/** The page of every task that ends with recording one person's answer. */
export const askTaskPage = (props: AskTaskProps, { title, introduction }: AskTaskWords): string =>
  taskPage({
    ...props,
    title,
    children: (
      <>
        {introduction.map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
        {props.stands !== undefined && <Paragraph>{props.stands}</Paragraph>}
        <SectionHeading>Who to talk to</SectionHeading>
        <Who person={props.person} />
        <Details summary="What to say, or to pass on">
          <Words text={props.words} />
        </Details>
        <LetterLink letterUrl={props.letterUrl} />
        <AnswerForm {...props} />
      </>
    ),
  });
