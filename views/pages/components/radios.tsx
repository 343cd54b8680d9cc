import { describedBy, type FieldProps, Fieldset, FormGroup, HintAndError } from './field.tsx';

export interface Option {
  value: string;
  text: string;
  hint?: string | undefined;
}

export interface RadiosProps extends FieldProps {
  legend: string;
  items: readonly Option[];
  value?: string | undefined;
}

/** The id of the nth control of a group: the first is the group's own, so that the error summary leads to it. */
export const itemId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);

/** govuk-frontend's radios. Nothing is chosen unless `value` says so. */
export const Radios = ({ name, id = name, legend, items, value, hint, error, heading }: RadiosProps) => (
  <FormGroup error={error}>
    <Fieldset legend={legend} heading={heading} describedBy={describedBy({ id, hint, error })}>
      <HintAndError id={id} hint={hint} error={error} />
      <div class="govuk-radios">
        {items.map((item, index) => (
          <div class="govuk-radios__item" key={item.value}>
            <input
              class="govuk-radios__input"
              id={itemId(id, index)}
              name={name}
              type="radio"
              value={item.value}
              checked={item.value === value}
              aria-describedby={item.hint === undefined ? undefined : `${itemId(id, index)}-item-hint`}
            />
            <label class="govuk-label govuk-radios__label" for={itemId(id, index)}>
              {item.text}
            </label>
            {item.hint !== undefined && (
              <div id={`${itemId(id, index)}-item-hint`} class="govuk-hint govuk-radios__hint">
                {item.hint}
              </div>
            )}
          </div>
        ))}
      </div>
    </Fieldset>
  </FormGroup>
);
