import type { ComponentChildren } from 'preact';
import { useLanguage } from '../language-context.ts';

/** govuk-frontend's warning text. */
export const WarningText = ({ children }: { children: ComponentChildren }) => (
  <div class="govuk-warning-text">
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{useLanguage().frame.warning}</span> {children}
    </strong>
  </div>
);
