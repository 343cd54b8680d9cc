import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';

/** A text with something of ours, such as a link, where `{name}` stands. */
export const Filled = ({ text, ...parts }: { text: string } & Record<string, ComponentChildren>) => (
  <>
    {text.split(/\{(\w+)\}/).map((piece, at) => (
      <Fragment key={at}>{at % 2 === 0 ? piece : parts[piece]}</Fragment>
    ))}
  </>
);
