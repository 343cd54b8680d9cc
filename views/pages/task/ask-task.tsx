import { type Capacity, GUIDELINES_VERSION } from '../../../domain/concepts/guidelines.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import { Details } from '../components/details.tsx';
import { BulletList, Link, Paragraph, SectionHeading } from '../components/text.tsx';
import { AnswerForm, type AnswerFormProps } from './answer-form.tsx';
import { LetterLink, type TaskView, taskPage } from './task-frame.tsx';
import { Who } from './who.tsx';
import { Words } from './words.tsx';

export interface AskTaskProps extends TaskView, Omit<AnswerFormProps, 'errors' | 'readsAloud' | 'action'> {
  person: Person;
  /** A young person's, when they are asked to take part. */
  capacity?: Capacity | undefined;
  /** To read aloud; none for a plan. */
  guidelines: readonly string[];
  /** What we sent or would send, with the person's own short link when one was made. */
  words: string;
  /** How the question stands, when it no longer waits: "They answered on …". */
  stands?: string | undefined;
  /** All that this person is asked just now, when it is more than one thing; each is answered apart. */
  call?: readonly AskedInCall[] | undefined;
}

export interface AskedInCall {
  menteeFirst: string;
  url: string;
  isShown: boolean;
}

const WholeCall = ({ call }: { call: readonly AskedInCall[] }) => (
  <>
    <SectionHeading>All that they are asked</SectionHeading>
    <Paragraph>Please ask about each young person in one call. Record each answer apart.</Paragraph>
    <BulletList
      items={call.map(({ menteeFirst, url, isShown }) =>
        isShown ? (
          `About ${menteeFirst}: on this page`
        ) : (
          <Link href={url}>About {menteeFirst}: record what they say</Link>
        ),
      )}
    />
  </>
);

export interface AskTaskWords {
  title: string;
  introduction: readonly string[];
}

const CAPACITY: Record<Capacity, (first: string, age: number) => string> = {
  'own-right': (first, age) => `${first} is ${age} or over. They answer in their own right, and we record it so.`,
  'with-parent': (first, age) =>
    `${first} is under ${age}, or we do not know. Please ask them with their parent or carer there. We record it so.`,
};

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
        {props.capacity !== undefined && (
          <Paragraph>{CAPACITY[props.capacity](props.person.first, props.frame.programme.ownRightFromAge)}</Paragraph>
        )}
        {props.call !== undefined && <WholeCall call={props.call} />}
        <Details summary="What to say, or to pass on">
          <Words text={props.words} />
        </Details>
        <LetterLink letterUrl={props.letterUrl} />
        {props.guidelines.length > 0 && (
          <Details summary={`Our guidelines, version ${GUIDELINES_VERSION}, to read aloud`}>
            <BulletList items={props.guidelines} />
          </Details>
        )}
        <AnswerForm
          {...props}
          action={props.call?.find(({ isShown }) => isShown)?.url}
          readsAloud={props.guidelines.length > 0}
        />
      </>
    ),
  });
