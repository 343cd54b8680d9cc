import type { Way } from '../../../domain/concepts/way.ts';
import { wayInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { BulletList, Paragraph, SectionHeading } from '../components/text.tsx';
import { TaskForm, type TaskView, taskPage } from './task-frame.tsx';
import { Words } from './words.tsx';

export interface ReplyTaskProps extends TaskView {
  /** First and last name of the one whose question it answers. */
  name: string;
  reply: string;
  reading: 'yes' | 'no' | 'unclear';
  /** What a yes would agree to. */
  ways: readonly Way[];
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

const Decisions = () => (
  <TaskForm>
    <Button text="Record: yes" name="decision" value="yes" variant="secondary" />{' '}
    <Button text="Record: no" name="decision" value="no" variant="secondary" />{' '}
    <Button text="This is not an answer" name="decision" value="leave" variant="secondary" />
  </TaskForm>
);

/** The reply beside what we read in it; three equal ways out. */
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
        <Words text={props.reply} />
        <Paragraph>{READING[props.reading]}</Paragraph>
        <Paragraph>A yes means yes to these ways, and to no other:</Paragraph>
        <BulletList items={props.ways.map(wayInWords)} />
        <Paragraph>If in doubt, phone them first. Recorded by: {props.recordedBy}</Paragraph>
        <Decisions />
      </>
    ),
  });
