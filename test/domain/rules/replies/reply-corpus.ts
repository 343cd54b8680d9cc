import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'test/fixtures/replies';
const QUESTION = 'question.txt';

export interface LabelledReply {
  /** The mail program whose quoting this is. */
  program: string;
  label: 'yes' | 'no' | 'unclear';
  /** What the person wrote. */
  body: string;
  /** The whole text part: what was written and what the program put around it. */
  text: string;
}

const isLabel = (name: string): name is LabelledReply['label'] => ['yes', 'no', 'unclear'].includes(name);

/** A file holds sections headed `=== name`: the text `above` and `below` an answer, then answers headed by how they must be read. */
const readProgram = (file: string): LabelledReply[] => {
  const sections = readFileSync(join(FOLDER, file), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      return { name: section.slice(0, end), text: section.slice(end + 1) };
    });
  const around = (name: string): string => sections.find((section) => section.name === name)?.text ?? '';
  return sections.flatMap(({ name, text }) =>
    isLabel(name)
      ? [
          {
            program: file.replace('.txt', ''),
            label: name,
            body: text.replace(/\n$/, ''),
            text: around('above') + text.replace(/\n$/, '') + around('below'),
          },
        ]
      : [],
  );
};

/** The question as the parent got it: the text that mail programs quote. */
export const QUESTION_TEXT = readFileSync(join(FOLDER, QUESTION), 'utf8');

export const LABELLED_REPLIES: LabelledReply[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt') && file !== QUESTION)
  .sort()
  .flatMap(readProgram);
