import { describedBy, type FieldProps, Fieldset, FormGroup, HintAndError } from './field.tsx';
import { itemId, type Option } from './radios.tsx';

export interface CheckboxesProps extends FieldProps {
  legend: string;
  items: readonly Option[];
  values?: readonly string[] | undefined;
  /** Two beside each other where there is room. */
  inPairs?: boolean | undefined;
}

/** govuk-frontend's checkboxes. Nothing is ticked unless `values` says so. */
export const Checkboxes = ({ name, id = name, legend, items, values = [], ...rest }: CheckboxesProps) => {
  const { hint, error, heading, inPairs = false } = rest;
  return (
    <FormGroup error={error}>
      <Fieldset legend={legend} heading={heading} describedBy={describedBy({ id, hint, error })}>
        <HintAndError id={id} hint={hint} error={error} />
        <div class={inPairs ? 'govuk-checkboxes app-two-columns' : 'govuk-checkboxes'}>
          {items.map((item, index) => (
            <div class="govuk-checkboxes__item" key={item.value}>
              <input
                class="govuk-checkboxes__input"
                id={itemId(id, index)}
                name={name}
                type="checkbox"
                value={item.value}
                checked={values.includes(item.value)}
                aria-describedby={item.hint === undefined ? undefined : `${itemId(id, index)}-item-hint`}
              />
              <label class="govuk-label govuk-checkboxes__label" for={itemId(id, index)}>
                {item.text}
              </label>
              {item.hint !== undefined && (
                <div id={`${itemId(id, index)}-item-hint`} class="govuk-hint govuk-checkboxes__hint">
                  {item.hint}
                </div>
              )}
            </div>
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
};
