import type { FieldError } from '../../components/error-summary.tsx';
import { type Option, Radios } from '../../components/radios.tsx';
import { PageHeading, Paragraph } from '../../components/text.tsx';
import { TextInput } from '../../components/text-input.tsx';
import {
  type Asked,
  errorOf,
  type Fields,
  first,
  optionsOf,
  type Step,
  type StepProps,
  textOf,
  unlessOneOf,
  valuesOf,
} from '../form.ts';

/** Characters. Long enough for any name, short enough for a record. */
const LONGEST_NAME = 100;

const relationships = ({ language }: Asked): Option[] => optionsOf(language.questions.who.relationships);

const may = ({ language }: Asked): Option[] => optionsOf(language.questions.who.mayOptions);

const nameProblems = (fields: Fields, { language }: Asked): FieldError[] => {
  const { missingName, longName } = language.questions.who;
  const name = first(fields, 'name') ?? '';
  if (name === '') return [{ field: 'name', text: missingName }];
  return name.length > LONGEST_NAME ? [{ field: 'name', text: longName({ most: LONGEST_NAME }) }] : [];
};

const Questions = ({ asked, fields, errors }: StepProps) => {
  const says = asked.language.questions.who;
  return (
    <>
      <PageHeading>{says.title}</PageHeading>
      <Paragraph>{says.why}</Paragraph>
      <TextInput
        name="name"
        label={says.name}
        heading="section"
        autocomplete="name"
        value={first(fields, 'name')}
        error={errorOf(errors, 'name')}
      />
      <Radios
        name="relationship"
        legend={says.relationship}
        heading="section"
        items={relationships(asked)}
        value={first(fields, 'relationship')}
        error={errorOf(errors, 'relationship')}
      />
      <Radios
        name="may"
        legend={says.may}
        heading="section"
        hint={says.mayHint}
        items={may(asked)}
        value={first(fields, 'may')}
        error={errorOf(errors, 'may')}
      />
    </>
  );
};

/** Asked of a parent before anything about the child is shown. */
export const who: Step = {
  page: 'who',
  tellsWho: true,
  names: ['name', 'relationship', 'may'],
  title: ({ language }) => language.questions.who.title,
  applies: (fields) => first(fields, 'decision') !== 'stop',
  problems: (fields, asked) => {
    const { missingRelationship, missingMay } = asked.language.questions.who;
    return [
      ...nameProblems(fields, asked),
      ...unlessOneOf(fields, 'relationship', valuesOf(relationships(asked)), missingRelationship),
      ...unlessOneOf(fields, 'may', valuesOf(may(asked)), missingMay),
    ];
  },
  needsCall: (fields) => first(fields, 'may') === 'unsure',
  Questions,
  rows: (fields, asked) => {
    const { rowName, rowRelationship, rowMay } = asked.language.questions.who;
    return [
      { key: rowName, value: first(fields, 'name') ?? '' },
      { key: rowRelationship, value: textOf(relationships(asked), first(fields, 'relationship')) },
      { key: rowMay, value: textOf(may(asked), first(fields, 'may')) },
    ];
  },
};
