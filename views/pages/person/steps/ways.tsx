import type { Way } from '../../../../domain/concepts/way.ts';
import { COORDINATOR_RULE } from '../../../mails/guide-words.ts';
import { capitalised, wayInWords } from '../../../words.ts';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { type Asked, all, errorOf, first, type Step, type StepProps, unlessSomeOf } from '../form.ts';

const HINTS: Record<Way, string> = {
  messages: 'By email, text or phone to the coordinator, who passes each one on',
  'meet-video': 'You see and hear each other',
  'meet-audio': 'You talk with your cameras off',
  'meet-chat': 'You type, with no sound and no camera',
};

const title = ({ side }: Asked): string =>
  side === 'parent' ? 'Which ways do you agree to?' : 'How would you like to keep in touch?';

const Questions = ({ asked, fields, errors }: StepProps) => (
  <>
    <Checkboxes
      name="ways"
      legend={title(asked)}
      heading="page"
      hint="Select all that apply"
      items={asked.ways.map((way) => ({ value: way, text: capitalised(wayInWords(way)), hint: HINTS[way] }))}
      values={all(fields, 'ways')}
      error={errorOf(errors, 'ways')}
    />
    <InsetText>{COORDINATOR_RULE}</InsetText>
  </>
);

/** Which ways: a parent is only offered those that the young person chose. */
export const ways: Step = {
  page: 'ways',
  names: ['ways'],
  title,
  applies: (fields) => first(fields, 'decision') === 'yes',
  problems: (fields, asked) => unlessSomeOf(fields, 'ways', asked.ways, 'Select at least one way to keep in touch'),
  Questions,
  rows: (fields, asked) => [
    {
      key: 'Ways to keep in touch',
      value: asked.ways.filter((way) => all(fields, 'ways').includes(way)).map((way) => capitalised(wayInWords(way))),
    },
  ],
};
