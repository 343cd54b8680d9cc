import type { Answer } from '../../../../domain/concepts/ask.ts';
import { type Option, Radios } from '../../components/radios.tsx';
import {
  type Asked,
  errorOf,
  first,
  optionsOf,
  type Step,
  type StepProps,
  textOf,
  unlessOneOf,
  valuesOf,
} from '../form.ts';

/** What can be changed, by the answer that counts today. `yes` leads on to the ways. */
const offersFor = ({ current, language }: Asked): readonly Option[] => {
  const { ways, stop, start, yesAfterAll, keepNo } = language.questions.change;
  const offers: Record<NonNullable<Answer['answer']>, Record<string, string>> = {
    yes: { yes: ways, stop },
    changes: { yes: ways, stop },
    wait: { yes: start, stop },
    no: { yes: yesAfterAll, stop: keepNo },
  };
  return optionsOf(offers[current ?? 'yes']);
};

const Questions = ({ asked, fields, errors }: StepProps) => {
  const { title, hint } = asked.language.questions.change;
  return (
    <Radios
      name="decision"
      legend={title}
      heading="page"
      hint={hint}
      items={offersFor(asked)}
      value={first(fields, 'decision')}
      error={errorOf(errors, 'decision')}
    />
  );
};

/** A change of mind, about a way or about taking part at all. */
export const changeStep: Step = {
  page: 'change',
  names: ['decision'],
  title: ({ language }) => language.questions.change.title,
  applies: () => true,
  problems: (fields, asked) =>
    unlessOneOf(fields, 'decision', valuesOf(offersFor(asked)), asked.language.questions.change.missing),
  Questions,
  rows: (fields, asked) => [
    { key: asked.language.questions.change.row, value: textOf(offersFor(asked), first(fields, 'decision')) },
  ],
};
