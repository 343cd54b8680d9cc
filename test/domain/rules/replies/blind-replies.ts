import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unwrapped } from './quote-styles.ts';
import { QUESTION_TEXT } from './reply-corpus.ts';

const FOLDER = 'test/fixtures/replies/blind';
const OURS = QUESTION_TEXT.trimEnd();
const PIECE = /^\{\{(~?)([>| ]*)([!_]?)\|(\d+)-(\d+)\}\}$/;

export interface BlindReply {
  label: 'yes' | 'no' | 'unclear';
  /** The mail program whose quoting this is. */
  client: string;
  text: string;
}

const isLabel = (name: string): name is BlindReply['label'] => ['yes', 'no', 'unclear'].includes(name);

/**
 * A line `{{> |3-9}}` stands for the third to ninth line of our question after a mark; `~` before the mark for its paragraphs in one line
 * each, `!` behind it keeps the mark's space on empty lines, `_` puts a space at each line's end.
 */
const writeOut = (line: string): string => {
  const [, joined = '', mark = '', space = '', from = '', to = ''] = PIECE.exec(line) ?? [];
  if (from === '') return line;
  const ours = (joined === '' ? OURS : unwrapped(OURS)).split('\n').slice(Number(from) - 1, Number(to));
  const put = (each: string): string =>
    space === '' ? (mark + each).trimEnd() : mark + each + (space === '_' ? ' ' : '');
  return ours.map(put).join('\n');
};

/** Replies written and labelled by people who never saw this code: a file of sections headed `=== label client`. */
export const blindReplies = (set: string): BlindReply[] =>
  readFileSync(join(FOLDER, `${set}.txt`), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .flatMap((section) => {
      const end = section.indexOf('\n');
      const [label = '', client = ''] = section.slice(0, end).split(' ');
      const body = section
        .slice(end + 1)
        .replace(/\n$/, '')
        .split('\n')
        .map(writeOut)
        .join('\n');
      const text = client.endsWith('+crlf') ? body.replace(/\n/g, '\r\n') : body;
      return isLabel(label) ? [{ label, client, text }] : [];
    });
