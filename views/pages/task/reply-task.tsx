import type { Look } from '../../../domain/concepts/look.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import { wayInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { Details } from '../components/details.tsx';
import { BulletList, Paragraph, SectionHeading } from '../components/text.tsx';
import { AnswerForm, type AnswerFormProps } from './answer-form.tsx';
import { TaskForm, type TaskView, taskPage } from './task-frame.tsx';
import { Who } from './who.tsx';
import { whyLookInWords } from './why-look.ts';
import { Words } from './words.tsx';

export interface ReplyTaskProps extends TaskView, Omit<AnswerFormProps, 'errors'> {
  /** The one whose question it answers, and to whom to talk. */
  person: Person;
  /** What they wrote themselves. */
  reply: string;
  /** The whole mail with ours quoted in it, when it holds more. */
  wholeMail?: string | undefined;
  /** The address that it came from; only the coordinator sees it. */
  from: string | undefined;
  /** What our rules made of it. */
  look: Look;
  /** What to say on the phone. */
  script: string;
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

const NotAnAnswer = () => <Button text="This is not an answer" name="decision" value="leave" variant="secondary" />;

/** A parent's plain yes or no, when it is proven to be theirs: three equal ways out, and a form for anything else. */
const ConsentDecisions = (form: AnswerFormProps) => (
  <>
    <Paragraph>
      If the reply plainly says yes or no, you can record it. The record will say that you read it. We send them a
      receipt.
    </Paragraph>
    <Paragraph>A plain yes means yes to these ways, and to no other:</Paragraph>
    <BulletList items={form.asked.ways.map((way) => wayInWords(way))} />
    <TaskForm>
      <input type="hidden" name="whole" value="yes" />
      <Button text="Record: yes" name="decision" value="yes" variant="secondary" />{' '}
      <Button text="Record: no" name="decision" value="no" variant="secondary" /> <NotAnAnswer />
    </TaskForm>
    <Details summary="They said more, agree to some ways only, or told you in another way">
      <AnswerForm {...form} />
    </Details>
  </>
);

/** Others choose ways and times, which one word cannot say; and what is not proven to be theirs is asked by phone. */
const OtherDecisions = (form: AnswerFormProps) => (
  <>
    <AnswerForm {...form} />
    <TaskForm>
      <NotAnAnswer />
    </TaskForm>
  </>
);

const PhoneFirst = ({ person, script }: Pick<ReplyTaskProps, 'person' | 'script'>) => (
  <>
    <SectionHeading>Phone them first</SectionHeading>
    <Paragraph>
      Ask {person.first} {person.last} by phone if they wrote it, and what they want. Do not reply to this mail, and do
      not write to them about it. Somebody else may read their mail, and it may put them in danger.
    </Paragraph>
    <Who person={person} />
    <Details summary="What to say">
      <Words text={script} />
    </Details>
  </>
);

/** The reply beside what we read in it and why we did not count it, and what to record. */
export const replyTaskPage = (props: ReplyTaskProps, words: ReplyTaskWords): string => {
  const { person, look, from } = props;
  const isProven = look.sender === 'verified';
  return taskPage({
    ...props,
    title: words.title,
    children: (
      <>
        {words.introduction.map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
        <SectionHeading>
          {isProven
            ? `Reply from ${person.first} ${person.last}`
            : `Reply to our mail to ${person.first} ${person.last}`}
        </SectionHeading>
        {from !== undefined && <Paragraph>It came from {from}.</Paragraph>}
        <Words text={props.reply} />
        {props.wholeMail !== undefined && (
          <Details summary="Show the whole email">
            <Words text={props.wholeMail} />
          </Details>
        )}
        <Paragraph>
          {READING[look.reading]} {whyLookInWords(look, from ?? 'an unknown address')}
        </Paragraph>
        {isProven ? <Paragraph>If in doubt, phone them first.</Paragraph> : <PhoneFirst {...props} />}
        {isProven && props.asked.kind === 'consent' ? <ConsentDecisions {...props} /> : <OtherDecisions {...props} />}
      </>
    ),
  });
};
