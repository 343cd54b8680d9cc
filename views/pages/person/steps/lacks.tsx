import { LACKS, type Lack } from '../../../../domain/concepts/supply.ts';
import { Radios } from '../../components/radios.tsx';
import { PageHeading, Paragraph } from '../../components/text.tsx';
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

const saysOf = ({ language }: Pick<Asked, 'language'>, lack: Lack) => language.questions.lacks.each[lack];

const Questions = ({ asked, fields, errors }: StepProps) => {
  const { title, help, options } = asked.language.questions.lacks;
  return (
    <>
      <PageHeading>{title}</PageHeading>
      <Paragraph>{help}</Paragraph>
      {LACKS.map((lack) => (
        <Radios
          key={lack}
          name={lack}
          legend={saysOf(asked, lack).legend}
          heading="section"
          items={optionsOf(options)}
          value={first(fields, lack)}
          error={errorOf(errors, lack)}
        />
      ))}
    </>
  );
};

/** What a young person has, and needs help with, to keep in touch. */
export const lacks: Step = {
  page: 'needs',
  names: LACKS,
  title: ({ language }) => language.questions.lacks.title,
  applies: (fields) => first(fields, 'decision') === 'yes',
  problems: (fields, asked) =>
    LACKS.flatMap((lack) =>
      unlessOneOf(
        fields,
        lack,
        valuesOf(optionsOf(asked.language.questions.lacks.options)),
        saysOf(asked, lack).missing,
      ),
    ),
  Questions,
  rows: (fields, asked) =>
    LACKS.map((lack) => ({
      key: saysOf(asked, lack).row,
      value: textOf(optionsOf(asked.language.questions.lacks.options), first(fields, lack)),
    })),
};
