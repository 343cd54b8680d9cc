import { useLanguage } from '../language-context.ts';

/** govuk-frontend's back link. */
export const BackLink = ({ href }: { href: string }) => (
  <a href={href} class="govuk-back-link">
    {useLanguage().frame.back}
  </a>
);
