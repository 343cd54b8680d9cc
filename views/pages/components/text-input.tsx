import { describedBy, type FieldProps, FormGroup, HintAndError, Label } from './field.tsx';

export interface TextInputProps extends FieldProps {
  label: string;
  value?: string | undefined;
  /** Not a date: a browser empties a date field that holds no date, and takes away what was typed. */
  type?: 'text' | 'email' | 'tel' | undefined;
  isShort?: boolean | undefined;
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
        class={`govuk-input${props.isShort === true ? ' govuk-input--width-10' : ''}${error === undefined ? '' : ' govuk-input--error'}`}
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
