import { tellingMarks } from '../../domain/rules/contact-details/telling-marks.ts';
import { findContactDetails } from '../../domain/rules/find-contact-details.ts';
import type { LabelledMessage } from '../../test/domain/rules/contact-details/message-corpus.ts';
import { examplesOf } from './examples.ts';
import { learnWeights } from './learn-weights.ts';

export interface WriterFigures {
  writer: string;
  holding: number;
  found: number;
  clean: number;
  marked: number;
}

const figuresOf = (writer: string, messages: readonly LabelledMessage[], most: number): WriterFigures => {
  const others = examplesOf(messages.filter((message) => message.writer !== writer));
  const { start, weights } = learnWeights(others, most);
  const weigh = (text: string): number =>
    [...tellingMarks(text)].reduce((sum, mark) => sum + (weights.get(mark) ?? 0), start);
  const own = messages.filter((message) => message.writer === writer);
  const isFound = ({ text }: LabelledMessage): boolean => findContactDetails(text, { weigh }).length > 0;
  const clean = own.filter(({ label }) => label === 'clean');
  const holding = own.filter(({ label }) => label !== 'clean');
  return {
    writer,
    holding: holding.length,
    found: holding.filter(isFound).length,
    clean: clean.length,
    marked: clean.filter(isFound).length,
  };
};

/** How the search does on each writer's messages with weights that were learned from all others'. The rules knew the older ones. */
export const crossValidate = (messages: readonly LabelledMessage[], most: number): WriterFigures[] =>
  [...new Set(messages.map(({ writer }) => writer))].map((writer) => figuresOf(writer, messages, most));
