import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'test/fixtures/messages';

export interface LabelledMessage {
  /** `tune` messages were looked at while the rules were written; `aside` ones were not. */
  part: 'tune' | 'aside';
  /** Names the files that one writer wrote. */
  writer: string;
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
      const writer = /^(?:writer-[a-z]+|mixed-\d+)/.exec(file)?.[0] ?? 'by kind';
      return { part, writer, label: section.slice(0, end), text: section.slice(end + 1).replace(/\n$/, '') };
    });

export const LABELLED_MESSAGES: LabelledMessage[] = readdirSync(FOLDER).sort().flatMap(readMessages);
