import type { FieldError } from '../components/error-summary.tsx';
import { Radios } from '../components/radios.tsx';
import { errorFor } from './task-frame.tsx';

/** A coordinator as the manager knows them: with the schools of their pairs. */
export interface Colleague {
  id: string;
  name: string;
  schools: string;
}

/** What a form shares that chooses among coordinators. */
export interface ColleagueForm {
  coordinators: readonly Colleague[];
  entry: URLSearchParams;
  errors: readonly FieldError[];
}

interface ColleagueRadiosProps extends ColleagueForm {
  name: string;
  legend: string;
  /** Choices after the coordinators. */
  others?: readonly { value: string; text: string }[];
}

/** Which coordinator, each with their schools. */
export const ColleagueRadios = ({ name, legend, others = [], coordinators, entry, errors }: ColleagueRadiosProps) => (
  <Radios
    name={name}
    legend={legend}
    heading="section"
    items={[...coordinators.map((one) => ({ value: one.id, text: `${one.name} (${one.schools})` })), ...others]}
    value={entry.get(name) ?? undefined}
    error={errorFor(errors, name)}
  />
);
