import { COORDINATOR_RULE, MEET_RULES, MESSAGE_RULE } from '../../../mails/guide-words.ts';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { BulletList, PageHeading } from '../../components/text.tsx';
import { all, errorOf, first, type Step, type StepProps, unlessSomeOf } from '../form.ts';

const TITLE = 'Read and accept the rules';

/** The guide's important guidelines. */
const RULES = [
  'You do not have to take part. You and your mentee can change your minds at any time.',
  'You must not share phone numbers, email addresses or home addresses.',
  ...MEET_RULES,
  COORDINATOR_RULE,
  MESSAGE_RULE,
  'If you are worried about your mentee, talk to the coordinator first.',
];

const Questions = ({ fields, errors }: StepProps) => (
  <>
    <PageHeading>{TITLE}</PageHeading>
    <BulletList items={RULES} />
    <Checkboxes
      name="accept"
      legend="Do you accept these rules?"
      heading="section"
      items={[{ value: 'yes', text: 'I have read these rules and I will keep to them' }]}
      values={all(fields, 'accept')}
      error={errorOf(errors, 'accept')}
    />
  </>
);

export const guidelines: Step = {
  page: 'guidelines',
  names: ['accept'],
  title: () => TITLE,
  applies: (fields) => first(fields, 'decision') === 'yes',
  problems: (fields) =>
    unlessSomeOf(fields, 'accept', ['yes'], 'Select that you have read the rules and will keep to them'),
  Questions,
  rows: () => [{ key: 'Rules', value: 'You will keep to the rules' }],
};
