import { describedBy, type FieldProps, FormGroup, HintAndError, Label } from './field.tsx';

export interface TextareaProps extends FieldProps {
  label: string;
  value?: string | undefined;
  rows?: number | undefined;
}

/** govuk-frontend's textarea. */
export const Textarea = ({ name, id = name, label, heading, hint, error, value, rows = 5 }: TextareaProps) => (
  <FormGroup error={error}>
    <Label for={id} text={label} heading={heading} />
    <HintAndError id={id} hint={hint} error={error} />
    <textarea
      class={error === undefined ? 'govuk-textarea' : 'govuk-textarea govuk-textarea--error'}
      id={id}
      name={name}
      rows={rows}
      aria-describedby={describedBy({ id, hint, error })}
    >
      {value}
    </textarea>
  </FormGroup>
);
