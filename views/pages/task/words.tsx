import { Fragment } from 'preact';

const Lines = ({ text }: { text: string }) => (
  <p class="govuk-body">
    {text.split('\n').map((line, at) => (
      <Fragment key={line}>
        {at > 0 && <br />}
        {line}
      </Fragment>
    ))}
  </p>
);

/** Somebody's or our own words, shown as they are, line by line. */
export const Words = ({ text }: { text: string }) => (
  <blockquote class="govuk-inset-text">
    {text
      .trim()
      .split(/\n\s*\n/)
      .map((block) => (
        <Lines key={block} text={block} />
      ))}
  </blockquote>
);
