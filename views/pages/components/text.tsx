import type { ComponentChildren } from 'preact';

interface Words {
  children: ComponentChildren;
}

export const PageHeading = ({ children }: Words) => <h1 class="govuk-heading-l">{children}</h1>;

export const SectionHeading = ({ children }: Words) => <h2 class="govuk-heading-m">{children}</h2>;

export const Paragraph = ({ children }: Words) => <p class="govuk-body">{children}</p>;

export const BulletList = ({ items }: { items: readonly ComponentChildren[] }) => (
  <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
    {items.map((item, index) => (
      <li key={index}>{item}</li>
    ))}
  </ul>
);

export const Link = ({ href, children }: Words & { href: string }) => (
  <a class="govuk-link" href={href}>
    {children}
  </a>
);
