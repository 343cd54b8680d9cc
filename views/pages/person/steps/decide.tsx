import type { Side } from '../../../../domain/concepts/pair.ts';
import { COORDINATOR_RULE, MEET_RULES, NO_NEED_TO_SAY_YES, NOT_INSTEAD_OF_SCHOOL } from '../../../mails/guide-words.ts';
import { listInWords, wayInWords } from '../../../words.ts';
import { type Option, Radios } from '../../components/radios.tsx';
import { BulletList, PageHeading, Paragraph } from '../../components/text.tsx';
import { errorOf, first, type Step, type StepProps, unlessOneOf } from '../form.ts';

interface Choice {
  title: string;
  error: string;
  items: readonly Option[];
}

/** `unsure` is no answer: it asks for a call. All options look the same and cost the same number of presses. */
const CHOICES: Record<Side, Choice> = {
  mentor: {
    title: 'Do you want to take part in digital mentoring?',
    error: 'Select yes if you want to take part',
    items: [
      { value: 'yes', text: 'Yes, I want to take part' },
      { value: 'wait', text: 'No, I’ll wait until schools go back' },
      { value: 'unsure', text: 'I’m not sure, please contact me' },
    ],
  },
  mentee: {
    title: 'Do you want to take part in digital mentoring?',
    error: 'Select yes if you want to take part',
    items: [
      { value: 'yes', text: 'Yes, I want to take part' },
      { value: 'no', text: 'No, I do not want to take part' },
      { value: 'unsure', text: 'I’m not sure, please talk to me' },
    ],
  },
  parent: {
    title: 'Do you agree?',
    error: 'Select yes if you agree',
    items: [
      { value: 'yes', text: 'Yes, I agree' },
      { value: 'no', text: 'No, I do not agree' },
    ],
  },
};

const Introduction = ({ asked }: { asked: StepProps['asked'] }) =>
  asked.side === 'parent' ? (
    <>
      <PageHeading>
        Can {asked.menteeFirst} keep in touch with {asked.mentorFirst} online?
      </PageHeading>
      <Paragraph>
        {asked.mentorFirst} is {asked.menteeFirst}’s mentor at school. {asked.menteeFirst} has said yes to:
      </Paragraph>
      <BulletList items={asked.ways.map((way) => wayInWords(way))} />
      {asked.agreed !== undefined && (
        <Paragraph>
          You said yes before to: {listInWords(asked.agreed.map((way) => wayInWords(way)))}. That stays as it is.
        </Paragraph>
      )}
      <Paragraph>How it works:</Paragraph>
      <BulletList items={[COORDINATOR_RULE, ...MEET_RULES, NOT_INSTEAD_OF_SCHOOL]} />
      <Paragraph>{NO_NEED_TO_SAY_YES} You can change your mind at any time.</Paragraph>
    </>
  ) : null;

const Questions = ({ asked, fields, errors }: StepProps) => (
  <>
    <Introduction asked={asked} />
    <Radios
      name="decision"
      legend={CHOICES[asked.side].title}
      heading={asked.side === 'parent' ? 'section' : 'page'}
      hint={asked.side === 'parent' ? undefined : 'You do not have to take part, and you do not have to give a reason'}
      items={CHOICES[asked.side].items}
      value={first(fields, 'decision')}
      error={errorOf(errors, 'decision')}
    />
  </>
);

/** Yes or no, for the three who are asked. */
export const decide: Step = {
  page: 'decide',
  names: ['decision'],
  title: ({ side }) => CHOICES[side].title,
  applies: () => true,
  problems: (fields, { side }) =>
    unlessOneOf(
      fields,
      'decision',
      CHOICES[side].items.map((item) => item.value),
      CHOICES[side].error,
    ),
  Questions,
  rows: (fields, { side }) => [
    {
      key: 'Your answer',
      value: CHOICES[side].items.find((item) => item.value === first(fields, 'decision'))?.text ?? '',
    },
  ],
};
