import type { DateTime } from 'luxon';
import { COORDINATOR_RULE, MEET_RULES, NOT_INSTEAD_OF_SCHOOL } from '../../mails/guide-words.ts';
import { dayInWords } from '../../words.ts';
import { Button } from '../components/button.tsx';
import { InsetText } from '../components/inset-text.tsx';
import { BulletList, Link, PageHeading, Paragraph, SectionHeading } from '../components/text.tsx';
import type { Asked } from './form.ts';

export interface StartProps {
  asked: Pick<Asked, 'kind' | 'side'>;
  closesOn: DateTime;
  firstPage: string;
  phoneNumber: string;
  textNumber: string;
  /** They have asked to be contacted, and may still answer here. */
  unsure: boolean;
}

interface StartWords {
  title: string;
  what: string[];
  minutes: string;
}

/** No name of a child: the link may have been passed on. */
const WORDS: Record<'mentor' | 'mentee' | 'parent' | 'plan', StartWords> = {
  mentor: {
    title: 'Keep in touch while schools are closed',
    what: [
      'You and your mentee can keep in touch by message or by Google Meet.',
      'Tell us if you want to take part, and how. You do not have to.',
    ],
    minutes: 'It takes about 3 minutes.',
  },
  mentee: {
    title: 'Keep in touch while schools are closed',
    what: [
      'You and your mentor can keep in touch by message or by Google Meet.',
      'Tell us if you want to take part, and how. You do not have to.',
    ],
    minutes: 'It takes about 2 minutes.',
  },
  parent: {
    title: 'Say yes or no to digital mentoring',
    what: [
      'A young person would like to keep in touch with a school mentor while schools are closed.',
      'This needs your answer. First we ask who you are.',
    ],
    minutes: 'It takes about 3 minutes.',
  },
  plan: {
    title: 'See your plan and tell us if it suits',
    what: ['We have a plan for how and when you keep in touch. It only starts if it suits you both.'],
    minutes: 'It takes about 1 minute.',
  },
};

const wordsFor = ({ kind, side }: StartProps['asked']): StartWords => (kind === 'plan' ? WORDS.plan : WORDS[side]);

export const startTitle = (asked: StartProps['asked']): string => wordsFor(asked).title;

/** Just enough to decide whether to begin: what, how long, by when, and the other ways to answer. */
export const StartPage = ({ asked, closesOn, firstPage, phoneNumber, textNumber, unsure }: StartProps) => {
  const { title, what, minutes } = wordsFor(asked);
  return (
    <>
      <PageHeading>{title}</PageHeading>
      {unsure && <InsetText>You asked us to contact you. We will. You can still answer here.</InsetText>}
      {what.map((words) => (
        <Paragraph key={words}>{words}</Paragraph>
      ))}
      <BulletList items={[COORDINATOR_RULE, ...MEET_RULES, NOT_INSTEAD_OF_SCHOOL]} />
      <Paragraph>
        {minutes} Please answer by {dayInWords(closesOn)}. You can change your mind at any time.
      </Paragraph>
      <Button text="Start" href={firstPage} />
      <SectionHeading>Other ways to answer</SectionHeading>
      <Paragraph>
        Phone us on {phoneNumber} or text us on {textNumber}.
        {asked.side === 'parent' && ' You can also reply to our email with YES or NO.'}
      </Paragraph>
      <Paragraph>
        We keep your name, your answer and the date. <Link href="/privacy">Read how we keep it safe</Link>.
      </Paragraph>
    </>
  );
};
