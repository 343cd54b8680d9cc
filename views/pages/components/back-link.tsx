/** govuk-frontend's back link. */
export const BackLink = ({ href }: { href: string }) => (
  <a href={href} class="govuk-back-link">
    Back
  </a>
);
