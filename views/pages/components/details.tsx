import type { ComponentChildren } from 'preact';

/** govuk-frontend's details: text behind a summary, open at a press, without a script. */
export const Details = ({ summary, children }: { summary: string; children: ComponentChildren }) => (
  <details class="govuk-details">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
);
