import type { Block } from './blocks.ts';

/** RFC 5322 recommends lines of 78 characters at most; an address is never broken. */
const LINE = 78;
/** A line may end at any space but one inside a phone number. */
const BREAK = /(?<!\d)\s+|\s+(?!\d)/;

const fill = (text: string, indent: string, first: string = indent): string => {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(BREAK)) {
    const isStart = line.trim() === '' || line === first;
    const longer = isStart ? line + word : `${line} ${word}`;
    if (longer.length > LINE && !isStart) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
};

const blockToText = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return fill(block.text, '');
    case 'list':
      return block.items.map((item) => fill(item, '  ', '- ')).join('\n');
    case 'link':
      return `${fill(`${block.text}:`, '')}\n${block.url}`;
  }
};

/** The text/plain part. */
export const toText = (blocks: readonly Block[]): string => `${blocks.map(blockToText).join('\n\n')}\n`;
