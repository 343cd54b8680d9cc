import type { ComponentChildren } from 'preact';

/** govuk-frontend's inset text. */
export const InsetText = ({ children }: { children: ComponentChildren }) => (
  <div class="govuk-inset-text">{children}</div>
);
