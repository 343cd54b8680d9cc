import { MOST_OTHERS, OTHER_ROLES } from '../../../domain/concepts/in-the-room.ts';
import { english } from '../../languages/en/english.ts';
import { capitalised } from '../../words.ts';
import { Checkboxes } from '../components/checkboxes.tsx';
import type { FieldError } from '../components/error-summary.tsx';
import { Select } from '../components/select.tsx';
import { errorFor } from './task-frame.tsx';

export interface OtherPeopleProps {
  entry: URLSearchParams;
  errors?: readonly FieldError[] | undefined;
}

const COUNTS = Array.from({ length: MOST_OTHERS + 1 }, (_, count) => ({
  value: String(count),
  text: count === 0 ? 'Nobody else' : String(count),
}));

/** How many other people will be in a Meet, and what for. */
export const OtherPeople = ({ entry, errors }: OtherPeopleProps) => (
  <>
    <Select
      name="others"
      label="How many other people will be in the Google Meet?"
      heading="section"
      hint="Beside the two of them and you. For example, an interpreter"
      items={COUNTS}
      value={entry.get('others') ?? '0'}
      error={errorFor(errors, 'others')}
    />
    <Checkboxes
      name="otherRoles"
      legend="Who are they? (optional)"
      heading="section"
      items={OTHER_ROLES.map((role) => ({ value: role, text: capitalised(english.words.plan.otherRoles[role]) }))}
      values={entry.getAll('otherRoles')}
      error={errorFor(errors, 'otherRoles')}
    />
  </>
);
