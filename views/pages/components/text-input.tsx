import { describedBy, type FieldProps, FormGroup, HintAndError, Label } from './field.tsx';

export interface TextInputProps extends FieldProps {
  label: string;
  value?: string | undefined;
  type?: 'text' | 'date' | 'email' | 'tel' | undefined;
  autocomplete?: string | undefined;
}

/** govuk-frontend's text input. */
export const TextInput = (props: TextInputProps) => {
  const { name, id = name, hint, error } = props;
  return (
    <FormGroup error={error}>
      <Label for={id} text={props.label} heading={props.heading} />
      <HintAndError id={id} hint={hint} error={error} />
      <input
        class={`govuk-input${props.type === 'date' ? ' govuk-input--width-10' : ''}${error === undefined ? '' : ' govuk-input--error'}`}
        id={id}
        name={name}
        type={props.type ?? 'text'}
        value={props.value}
        aria-describedby={describedBy({ id, hint, error })}
        autocomplete={props.autocomplete}
      />
    </FormGroup>
  );
};
