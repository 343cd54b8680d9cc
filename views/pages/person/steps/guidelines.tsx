import { guidelineLines } from '../../../guidelines.ts';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { BulletList, PageHeading } from '../../components/text.tsx';
import { all, errorOf, first, type Step, type StepProps, unlessSomeOf } from '../form.ts';

const Questions = ({ asked, fields, errors }: StepProps) => {
  const { title, legend, accept } = asked.language.questions.rules;
  return (
    <>
      <PageHeading>{title}</PageHeading>
      <BulletList items={guidelineLines(asked.side, asked.language)} />
      <Checkboxes
        name="accept"
        legend={legend}
        heading="section"
        items={[{ value: 'yes', text: accept }]}
        values={all(fields, 'accept')}
        error={errorOf(errors, 'accept')}
      />
    </>
  );
};

export const guidelines: Step = {
  page: 'guidelines',
  names: ['accept'],
  title: ({ language }) => language.questions.rules.title,
  applies: (fields) => first(fields, 'decision') === 'yes',
  problems: (fields, { language }) => unlessSomeOf(fields, 'accept', ['yes'], language.questions.rules.missing),
  Questions,
  rows: (_fields, { language }) => [{ key: language.questions.rules.row, value: language.questions.rules.rowValue }],
};
