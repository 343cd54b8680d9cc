import type { VNode } from 'preact';
import type { Answer, AskKind } from '../../../domain/concepts/ask.ts';
import type { Side } from '../../../domain/concepts/pair.ts';
import type { Plan } from '../../../domain/concepts/plan.ts';
import type { Way } from '../../../domain/concepts/way.ts';
import type { LastTime } from '../../../domain/rules/asks/last-time.ts';
import type { Language } from '../../languages/language.ts';
import type { FieldError } from '../components/error-summary.tsx';
import type { Option } from '../components/radios.tsx';

/** What somebody filled in so far: all values of each field, as a form sends them. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** What the questions need to know. First names only, and never on a page before the person has said who they are. */
export interface Asked {
  language: Language;
  kind: AskKind;
  side: Side;
  ways: readonly Way[];
  mentorFirst: string;
  menteeFirst: string;
  /** What a parent agreed to before, when it is about more ways. */
  agreed?: readonly Way[] | undefined;
  /** What they answered while schools were closed before; nothing is chosen for them by it. */
  lastTime?: LastTime | undefined;
  plan?: Plan | undefined;
  /** The answer that counts today, when there is one. */
  current?: Answer['answer'] | undefined;
}

export interface StepProps {
  asked: Asked;
  fields: Fields;
  errors: readonly FieldError[];
}

/** One page of questions. */
export interface Step {
  page: string;
  /** The fields that this page reads of its form. */
  names: readonly string[];
  title(asked: Asked): string;
  /** Whether this page is asked at all, given the answers before it. */
  applies(fields: Fields, asked: Asked): boolean;
  /** What is missing or wrong, in the words that the person reads. */
  problems(fields: Fields, asked: Asked): FieldError[];
  /** A right answer after which a person has to be called instead of asked further. */
  needsCall?(fields: Fields): boolean;
  /** They say here who they are. */
  tellsWho?: true;
  Questions(props: StepProps): VNode;
  /** One row of the check page for each question. */
  rows(fields: Fields, asked: Asked): { key: string; value: string | readonly string[] }[];
}

/** Values and their texts, as a language lists them. */
export const optionsOf = (texts: Readonly<Record<string, string>>): Option[] =>
  Object.entries(texts).map(([value, text]) => ({ value, text }));

/** The text of the option that was chosen. */
export const textOf = (options: readonly Option[], value: string | undefined): string =>
  options.find((option) => option.value === value)?.text ?? '';

export const valuesOf = (options: readonly Option[]): string[] => options.map(({ value }) => value);

export const first = (fields: Fields, name: string): string | undefined => fields[name]?.[0];

export const all = (fields: Fields, name: string): readonly string[] => fields[name] ?? [];

export const errorOf = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.text;

/** The error of a radio group whose value is none of those offered. */
export const unlessOneOf = (fields: Fields, name: string, offered: readonly string[], text: string): FieldError[] => {
  const value = first(fields, name);
  return value !== undefined && offered.includes(value) ? [] : [{ field: name, text }];
};

/** The error of a group of checkboxes with nothing ticked, or with something that was not offered. */
export const unlessSomeOf = (fields: Fields, name: string, offered: readonly string[], text: string): FieldError[] => {
  const values = all(fields, name);
  return values.length > 0 && values.every((value) => offered.includes(value)) ? [] : [{ field: name, text }];
};
