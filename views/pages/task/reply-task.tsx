import { wayInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { Details } from '../components/details.tsx';
import { BulletList, Paragraph, SectionHeading } from '../components/text.tsx';
import { AnswerForm, type AnswerFormProps, type AskedInPerson } from './answer-form.tsx';
import { TaskForm, type TaskView, taskPage } from './task-frame.tsx';
import { Words } from './words.tsx';

export interface ReplyTaskProps extends TaskView {
  /** First and last name of the one whose question it answers. */
  name: string;
  /** What they wrote themselves. */
  reply: string;
  /** The whole mail with ours quoted in it, when it holds more. */
  wholeMail?: string | undefined;
  reading: 'yes' | 'no' | 'unclear';
  /** The address that it came from; only the coordinator sees it. */
  from: string | undefined;
  /** The question, with the ways that a plain yes would agree to. */
  asked: AskedInPerson;
  entry: URLSearchParams;
  recordedBy: string;
}

export interface ReplyTaskWords {
  title: string;
  introduction: readonly string[];
}

const READING = {
  yes: 'We think this may mean: yes.',
  no: 'We think this may mean: no.',
  unclear: 'We cannot tell what this means.',
};

/** A parent's plain yes or no: three equal ways out, and a form for a yes to some ways only. */
const ConsentDecisions = ({ asked, ...form }: AnswerFormProps) => (
  <>
    <Paragraph>A plain yes means yes to these ways, and to no other:</Paragraph>
    <BulletList items={asked.ways.map((way) => wayInWords(way))} />
    <TaskForm>
      <input type="hidden" name="whole" value="yes" />
      <Button text="Record: yes" name="decision" value="yes" variant="secondary" />{' '}
      <Button text="Record: no" name="decision" value="no" variant="secondary" />{' '}
      <Button text="This is not an answer" name="decision" value="leave" variant="secondary" />
    </TaskForm>
    <Details summary="They said more, or agree to some ways only">
      <AnswerForm asked={asked} {...form} />
    </Details>
  </>
);

/** Others choose ways and times, which one word cannot say. */
const OtherDecisions = (props: AnswerFormProps) => (
  <>
    <AnswerForm {...props} />
    <TaskForm>
      <Button text="This is not an answer" name="decision" value="leave" variant="secondary" />
    </TaskForm>
  </>
);

/** The reply beside what we read in it, and what to record. */
export const replyTaskPage = (props: ReplyTaskProps, words: ReplyTaskWords): string =>
  taskPage({
    ...props,
    title: words.title,
    children: (
      <>
        {words.introduction.map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
        <SectionHeading>Reply from {props.name}</SectionHeading>
        {props.from !== undefined && <Paragraph>It came from {props.from}.</Paragraph>}
        <Words text={props.reply} />
        {props.wholeMail !== undefined && (
          <Details summary="Show the whole email">
            <Words text={props.wholeMail} />
          </Details>
        )}
        <Paragraph>{READING[props.reading]}</Paragraph>
        <Paragraph>If in doubt, phone them first.</Paragraph>
        {props.asked.kind === 'consent' ? <ConsentDecisions {...props} /> : <OtherDecisions {...props} />}
      </>
    ),
  });
