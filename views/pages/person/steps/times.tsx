import { HALF_DAYS } from '../../../../domain/concepts/ask.ts';
import { isMeet, WAYS } from '../../../../domain/concepts/way.ts';
import { MEET_RULES } from '../../../mails/guide-words.ts';
import { halfDayInWords } from '../../../words.ts';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { Radios } from '../../components/radios.tsx';
import { PageHeading, Paragraph } from '../../components/text.tsx';
import { all, errorOf, type Fields, first, type Step, type StepProps, unlessOneOf, unlessSomeOf } from '../form.ts';

const TITLE = 'When would a Google Meet suit you?';

const EVERY = [
  { value: '1', text: 'Every week' },
  { value: '2', text: 'Every 2 weeks' },
  { value: '4', text: 'Every 4 weeks' },
];

const wantsMeet = (fields: Fields): boolean => WAYS.some((way) => isMeet(way) && all(fields, 'ways').includes(way));

const Questions = ({ fields, errors }: StepProps) => (
  <>
    <PageHeading>{TITLE}</PageHeading>
    <Paragraph>{MEET_RULES.join(' ')} We use your answer to suggest a plan.</Paragraph>
    <Checkboxes
      name="times"
      legend="Which half days suit you?"
      heading="section"
      hint="Mornings are from 10am to 12 noon. Afternoons are from 12 noon to 4pm"
      inPairs
      items={HALF_DAYS.map((half) => ({ value: half, text: halfDayInWords(half) }))}
      values={all(fields, 'times')}
      error={errorOf(errors, 'times')}
    />
    <Radios
      name="every"
      legend="How often?"
      heading="section"
      items={EVERY}
      value={first(fields, 'every')}
      error={errorOf(errors, 'every')}
    />
  </>
);

/** A mentor's thoughts on a schedule; not asked of those who only want messages. */
export const times: Step = {
  page: 'times',
  names: ['times', 'every'],
  title: () => TITLE,
  applies: (fields) => first(fields, 'decision') === 'yes' && wantsMeet(fields),
  problems: (fields) => [
    ...unlessSomeOf(fields, 'times', HALF_DAYS, 'Select at least one half day that suits you'),
    ...unlessOneOf(
      fields,
      'every',
      EVERY.map((item) => item.value),
      'Select how often you would like to meet',
    ),
  ],
  Questions,
  rows: (fields) => [
    {
      key: 'Half days that suit you',
      value: HALF_DAYS.filter((half) => all(fields, 'times').includes(half)).map((half) => halfDayInWords(half)),
    },
    { key: 'How often', value: EVERY.find((item) => item.value === first(fields, 'every'))?.text ?? '' },
  ],
};
