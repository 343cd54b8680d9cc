import { planLines } from '../../../words.ts';
import { type Option, Radios } from '../../components/radios.tsx';
import { BulletList, PageHeading, Paragraph } from '../../components/text.tsx';
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

const options = ({ language }: Asked): Option[] => optionsOf(language.questions.plan.options);

const Questions = ({ asked, fields, errors }: StepProps) => {
  const { language, side, mentorFirst, menteeFirst, plan } = asked;
  const { questions, promises } = language;
  return (
    <>
      <PageHeading>{questions.plan.title}</PageHeading>
      <Paragraph>{questions.plan.intro({ other: side === 'mentor' ? menteeFirst : mentorFirst })}</Paragraph>
      {plan !== undefined && <BulletList items={planLines(plan, language)} />}
      <Paragraph>{promises.coordinator}</Paragraph>
      <Radios
        name="decision"
        legend={questions.yourAnswer}
        heading="section"
        items={options(asked)}
        value={first(fields, 'decision')}
        error={errorOf(errors, 'decision')}
      />
    </>
  );
};

/** Whether a proposed contact plan suits. */
export const decidePlan: Step = {
  page: 'decide',
  names: ['decision'],
  title: ({ language }) => language.questions.plan.title,
  applies: () => true,
  problems: (fields, asked) =>
    unlessOneOf(fields, 'decision', valuesOf(options(asked)), asked.language.questions.plan.missing),
  Questions,
  rows: (fields, asked) => [
    { key: asked.language.questions.yourAnswer, value: textOf(options(asked), first(fields, 'decision')) },
  ],
};
