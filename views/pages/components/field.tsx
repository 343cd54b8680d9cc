import type { ComponentChildren } from 'preact';
import { useLanguage } from '../language-context.ts';

/** A legend or label: `page` makes it the page's h1, `section` only sets it larger. */
export type Heading = 'page' | 'section';

/** What every question has. `id` defaults to `name`; an error is shown beside the field and named by the error summary. */
export interface FieldProps {
  name: string;
  id?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  heading?: Heading | undefined;
}

export interface Described {
  id: string;
  hint?: string | undefined;
  error?: string | undefined;
}

/** The ids of the hint and error that exist, for `aria-describedby`. */
export const describedBy = ({ id, hint, error }: Described): string | undefined =>
  [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean).join(' ') ||
  undefined;

export const FormGroup = (props: { error?: string | undefined; children: ComponentChildren }) => (
  <div class={props.error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error'}>
    {props.children}
  </div>
);

export const HintAndError = ({ id, hint, error }: Described) => (
  <>
    {hint !== undefined && (
      <div id={`${id}-hint`} class="govuk-hint">
        {hint}
      </div>
    )}
    {error !== undefined && (
      <p id={`${id}-error`} class="govuk-error-message">
        <span class="govuk-visually-hidden">{useLanguage().frame.error}:</span> {error}
      </p>
    )}
  </>
);

const SIZE: Record<Heading, string> = { page: '--l', section: '--m' };

export const Label = (props: { for: string; text: string; heading?: Heading | undefined }) => {
  const size = props.heading === undefined ? '' : ` govuk-label${SIZE[props.heading]}`;
  const label = (
    <label class={`govuk-label${size}`} for={props.for}>
      {props.text}
    </label>
  );
  return props.heading === 'page' ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
};

interface FieldsetProps {
  legend: string;
  heading?: Heading | undefined;
  describedBy?: string | undefined;
  children: ComponentChildren;
}

export const Fieldset = ({ legend, heading, describedBy: described, children }: FieldsetProps) => (
  <fieldset class="govuk-fieldset" aria-describedby={described}>
    <legend class={`govuk-fieldset__legend${heading === undefined ? '' : ` govuk-fieldset__legend${SIZE[heading]}`}`}>
      {heading === 'page' ? <h1 class="govuk-fieldset__heading">{legend}</h1> : legend}
    </legend>
    {children}
  </fieldset>
);
