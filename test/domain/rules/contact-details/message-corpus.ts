import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'test/fixtures/messages';

export interface LabelledMessage {
  /** `tune` messages were looked at while the rules were written; `aside` ones were not. */
  part: 'tune' | 'aside';
  /** What a careful reader sees in it: a kind of contact detail, or nothing (`clean`). */
  label: string;
  text: string;
}

/** A file holds messages, each under a line `=== label`. */
const readMessages = (file: string): LabelledMessage[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      const part = file.endsWith('-aside.txt') ? 'aside' : 'tune';
      return { part, label: section.slice(0, end), text: section.slice(end + 1).replace(/\n$/, '') };
    });

export const LABELLED_MESSAGES: LabelledMessage[] = readdirSync(FOLDER).sort().flatMap(readMessages);
