import { describedBy, type FieldProps, FormGroup, HintAndError, Label } from './field.tsx';

export interface SelectProps extends FieldProps {
  label: string;
  items: readonly { value: string; text: string }[];
  value?: string | undefined;
}

/** govuk-frontend's select. */
export const Select = ({ name, id = name, label, heading, hint, error, items, value }: SelectProps) => (
  <FormGroup error={error}>
    <Label for={id} text={label} heading={heading} />
    <HintAndError id={id} hint={hint} error={error} />
    <select
      class={error === undefined ? 'govuk-select' : 'govuk-select govuk-select--error'}
      id={id}
      name={name}
      aria-describedby={describedBy({ id, hint, error })}
    >
      {items.map((item) => (
        <option key={item.value} value={item.value} selected={item.value === value}>
          {item.text}
        </option>
      ))}
    </select>
  </FormGroup>
);
