import { Fragment } from 'preact';
import { BulletList } from '../components/text.tsx';

/** Our mails are cut into lines of at most 78 characters, which a screen need not keep; no shorter line than this was cut. */
const CUT_FROM = 60;

const BEGINS_ANEW = /^(\s*[->•]|https?:)/;

/** Lines as they were before our mail was cut. */
const joinCut = (lines: readonly string[]): string[] => {
  const joined: string[] = [];
  lines.forEach((line, at) => {
    const wasCut = (lines[at - 1]?.length ?? 0) >= CUT_FROM && !BEGINS_ANEW.test(line);
    joined.push(wasCut ? `${joined.pop() ?? ''} ${line.trim()}` : line);
  });
  return joined;
};

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <p class="govuk-body">
    {lines.map((line, at) => (
      <Fragment key={line}>
        {at > 0 && <br />}
        {line}
      </Fragment>
    ))}
  </p>
);

const LISTED = '- ';

/** Lines of a mail of ours: a list, or a paragraph. */
const Block = ({ lines }: { lines: readonly string[] }) =>
  lines.every((line) => line.startsWith(LISTED)) ? (
    <BulletList items={lines.map((line) => line.slice(LISTED.length))} />
  ) : (
    <Lines lines={lines} />
  );

export interface WordsProps {
  text: string;
  /** They were written by us as a mail. */
  mailed?: boolean | undefined;
}

/** Somebody's or our own words, paragraph by paragraph; other people's words line by line. */
export const Paragraphs = ({ text, mailed = false }: WordsProps) => (
  <>
    {text
      .trim()
      .split(/\n\s*\n/)
      .map((block) =>
        mailed ? (
          <Block key={block} lines={joinCut(block.split('\n'))} />
        ) : (
          <Lines key={block} lines={block.split('\n')} />
        ),
      )}
  </>
);

export const Words = (props: WordsProps) => (
  <blockquote class="govuk-inset-text app-words">
    <Paragraphs {...props} />
  </blockquote>
);
