export interface ButtonProps {
  text: string;
  /** With an address the button is a link. */
  href?: string | undefined;
  variant?: 'secondary' | 'warning' | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** What the error summary leads to, when a form is sent without any of its buttons. */
  id?: string | undefined;
}

/** govuk-frontend's button. */
export const Button = ({ text, href, variant, name, value, id }: ButtonProps) => {
  const look = variant === undefined ? 'govuk-button' : `govuk-button govuk-button--${variant}`;
  return href === undefined ? (
    <button type="submit" id={id} name={name} value={value} class={look}>
      {text}
    </button>
  ) : (
    // biome-ignore lint/a11y/useSemanticElements: a link that starts something looks and speaks as a button, like govuk-frontend's.
    <a href={href} role="button" draggable={false} class={look}>
      {text}
    </a>
  );
};
