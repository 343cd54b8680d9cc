import type { Way } from '../../../../domain/concepts/way.ts';
import { capitalised, wayInWords } from '../../../words.ts';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { type Asked, all, errorOf, first, type Step, type StepProps, unlessSomeOf } from '../form.ts';

const titleOf = ({ language, side }: Asked): string => {
  const { title, titleForParent } = language.questions.ways;
  return side === 'parent' ? titleForParent : title;
};

const nameOf = (way: Way, { language }: Asked): string => capitalised(wayInWords(way, language));

const Questions = ({ asked, fields, errors }: StepProps) => {
  const { hint, hints } = asked.language.questions.ways;
  return (
    <>
      <Checkboxes
        name="ways"
        legend={titleOf(asked)}
        heading="page"
        hint={hint}
        items={asked.ways.map((way) => ({ value: way, text: nameOf(way, asked), hint: hints[way] }))}
        values={all(fields, 'ways')}
        error={errorOf(errors, 'ways')}
      />
      <InsetText>{asked.language.promises.coordinator}</InsetText>
    </>
  );
};

/** Which ways: a parent is only offered those that the young person chose. */
export const ways: Step = {
  page: 'ways',
  names: ['ways'],
  title: titleOf,
  applies: (fields) => first(fields, 'decision') === 'yes',
  problems: (fields, { ways, language }) => unlessSomeOf(fields, 'ways', ways, language.questions.ways.missing),
  Questions,
  rows: (fields, asked) => [
    {
      key: asked.language.questions.ways.row,
      value: asked.ways.filter((way) => all(fields, 'ways').includes(way)).map((way) => nameOf(way, asked)),
    },
  ],
};
