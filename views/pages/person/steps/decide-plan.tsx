import { COORDINATOR_RULE } from '../../../mails/guide-words.ts';
import { planLines } from '../../../words.ts';
import { Radios } from '../../components/radios.tsx';
import { BulletList, PageHeading, Paragraph } from '../../components/text.tsx';
import { errorOf, first, type Step, type StepProps, unlessOneOf } from '../form.ts';

const TITLE = 'Does this plan suit you?';

const ITEMS = [
  { value: 'yes', text: 'Yes, this suits me' },
  { value: 'changes', text: 'Please change it' },
];

const Questions = ({ asked, fields, errors }: StepProps) => (
  <>
    <PageHeading>{TITLE}</PageHeading>
    <Paragraph>
      This is the plan for you and {asked.side === 'mentor' ? asked.menteeFirst : asked.mentorFirst}. It needs a yes
      from both of you.
    </Paragraph>
    {asked.plan !== undefined && <BulletList items={planLines(asked.plan)} />}
    <Paragraph>{COORDINATOR_RULE}</Paragraph>
    <Radios
      name="decision"
      legend="Your answer"
      heading="section"
      items={ITEMS}
      value={first(fields, 'decision')}
      error={errorOf(errors, 'decision')}
    />
  </>
);

/** Whether a proposed contact plan suits. */
export const decidePlan: Step = {
  page: 'decide',
  names: ['decision'],
  title: () => TITLE,
  applies: () => true,
  problems: (fields) =>
    unlessOneOf(
      fields,
      'decision',
      ITEMS.map((item) => item.value),
      'Select yes if the plan suits you',
    ),
  Questions,
  rows: (fields) => [
    { key: 'Your answer', value: ITEMS.find((item) => item.value === first(fields, 'decision'))?.text ?? '' },
  ],
};
