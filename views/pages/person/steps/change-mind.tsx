import type { Answer } from '../../../../domain/concepts/ask.ts';
import { type Option, Radios } from '../../components/radios.tsx';
import { type Asked, errorOf, first, type Step, type StepProps, unlessOneOf } from '../form.ts';

const TITLE = 'What do you want to change?';

const STOP: Option = { value: 'stop', text: 'Stop taking part' };

/** What can be changed, by the answer that counts today. `yes` leads on to the ways. */
const OFFERS: Record<'yes' | 'wait' | 'no', readonly Option[]> = {
  yes: [{ value: 'yes', text: 'Change how we keep in touch' }, STOP],
  wait: [{ value: 'yes', text: 'I would like to start after all' }, STOP],
  no: [
    { value: 'yes', text: 'I would like to say yes after all' },
    { value: 'stop', text: 'Keep my answer as no' },
  ],
};

const offersFor = (current: Answer['answer'] | undefined): readonly Option[] =>
  current === 'no' || current === 'wait' ? OFFERS[current] : OFFERS.yes;

const values = ({ current }: Asked): string[] => offersFor(current).map((item) => item.value);

const Questions = ({ asked, fields, errors }: StepProps) => (
  <Radios
    name="decision"
    legend={TITLE}
    heading="page"
    hint="You can change your mind at any time, and you do not have to give a reason"
    items={offersFor(asked.current)}
    value={first(fields, 'decision')}
    error={errorOf(errors, 'decision')}
  />
);

/** A change of mind, about a way or about taking part at all. */
export const changeStep: Step = {
  page: 'change',
  names: ['decision'],
  title: () => TITLE,
  applies: () => true,
  problems: (fields, asked) => unlessOneOf(fields, 'decision', values(asked), 'Select what you want to change'),
  Questions,
  rows: (fields, { current }) => [
    {
      key: 'What you want to change',
      value: offersFor(current).find((item) => item.value === first(fields, 'decision'))?.text ?? '',
    },
  ],
};
