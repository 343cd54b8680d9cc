import type { Means } from '../../../domain/concepts/consent.ts';
import { Checkboxes } from '../components/checkboxes.tsx';
import type { FieldError } from '../components/error-summary.tsx';
import { type Option, Radios } from '../components/radios.tsx';
import { TextInput } from '../components/text-input.tsx';
import { errorFor } from './task-frame.tsx';

/** How a parent's answer may have reached the coordinator. */
export interface HowTold {
  /** The number that we have of them. */
  phone?: string | undefined;
  /** A mail that is proven to be theirs lies before the coordinator. */
  inMail?: boolean | undefined;
}

const MEANS: Record<Exclude<Means, 'mail'>, string> = {
  phone: 'By phone',
  'in-person': 'Face to face',
  text: 'By text message',
  post: 'By letter',
};

export const meansOptions = ({ inMail = false }: HowTold): Option[] => [
  ...(inMail ? [{ value: 'mail', text: 'In this email' }] : []),
  ...Object.entries(MEANS).map(([value, text]) => ({ value, text })),
];

export const numberOptions = ({ phone }: HowTold): Option[] => [
  ...(phone === undefined ? [] : [{ value: 'on-file', text: `The number that we have: ${phone}` }]),
  { value: 'other', text: 'Another number' },
];

export const MAY_DECIDE: Option = { value: 'yes', text: 'They told me that they may decide for this child' };

export interface HowToldProps {
  told: HowTold;
  entry: URLSearchParams;
  errors?: readonly FieldError[] | undefined;
}

/** What must be known of a parent's answer that they did not send themselves: it is evidence. */
export const HowToldFields = ({ told, entry, errors }: HowToldProps) => (
  <>
    <Checkboxes
      name="may"
      legend="If yes: may they decide?"
      heading="section"
      hint="If they are not sure, record nothing yet and ask your manager"
      items={[MAY_DECIDE]}
      values={entry.getAll('may')}
      error={errorFor(errors, 'may')}
    />
    <Radios
      name="means"
      legend="How did they tell you?"
      heading="section"
      items={meansOptions(told)}
      value={entry.get('means') ?? undefined}
      error={errorFor(errors, 'means')}
    />
    <Radios
      name="number"
      legend="If you phoned: which number did you call?"
      heading="section"
      items={numberOptions(told)}
      value={entry.get('number') ?? undefined}
      error={errorFor(errors, 'number')}
    />
    <TextInput
      name="otherNumber"
      label="The other number, if you called one"
      type="tel"
      value={entry.get('otherNumber') ?? undefined}
      error={errorFor(errors, 'otherNumber')}
    />
  </>
);
