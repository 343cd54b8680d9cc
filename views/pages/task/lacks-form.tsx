import { LACKS } from '../../../domain/concepts/supply.ts';
import { lackInWords } from '../../lack-words.ts';
import type { FieldError } from '../components/error-summary.tsx';
import { Radios } from '../components/radios.tsx';
import { errorFor } from './task-frame.tsx';

export interface LacksFormProps {
  entry: URLSearchParams;
  errors?: readonly FieldError[] | undefined;
}

const HAS_OR_LACKS = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No, please help', hint: 'You get a task for it, and nobody is pressed while it is under way' },
];

/** What a young person needs to keep in touch, one question each. Not asked is not lacking. */
export const LacksForm = ({ entry, errors }: LacksFormProps) => (
  <>
    {LACKS.map((lack) => (
      <Radios
        key={lack}
        name={lack}
        legend={`Do they have ${lackInWords(lack)}? (optional)`}
        heading="section"
        items={HAS_OR_LACKS}
        value={entry.get(lack) ?? undefined}
        error={errorFor(errors, lack)}
      />
    ))}
  </>
);
