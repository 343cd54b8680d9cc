import { useLanguage } from '../language-context.ts';

/** One thing to put right: the id of its field and the words beside it. */
export interface FieldError {
  field: string;
  text: string;
}

/** govuk-frontend's error summary. It takes the focus by `autofocus`, since the pages carry no script. */
export const ErrorSummary = ({ errors }: { errors: readonly FieldError[] }) => (
  <div class="govuk-error-summary" tabindex={-1} autofocus>
    <div role="alert">
      <h2 class="govuk-error-summary__title">{useLanguage().frame.problem}</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list">
          {errors.map(({ field, text }) => (
            <li key={field}>
              <a href={`#${field}`}>{text}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  </div>
);
