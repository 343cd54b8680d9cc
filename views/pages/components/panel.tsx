import type { ComponentChildren } from 'preact';

/** govuk-frontend's confirmation panel; its title is the page's h1. */
export const Panel = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <div class="govuk-panel govuk-panel--confirmation">
    <h1 class="govuk-panel__title">{title}</h1>
    {children !== undefined && <div class="govuk-panel__body">{children}</div>}
  </div>
);
