import { HALF_DAYS } from '../../../../domain/concepts/ask.ts';
import { isMeet, WAYS } from '../../../../domain/concepts/way.ts';
import { halfDayInWords } from '../../../words.ts';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { type Option, Radios } from '../../components/radios.tsx';
import { PageHeading, Paragraph } from '../../components/text.tsx';
import {
  type Asked,
  all,
  errorOf,
  type Fields,
  first,
  optionsOf,
  type Step,
  type StepProps,
  textOf,
  unlessOneOf,
  unlessSomeOf,
  valuesOf,
} from '../form.ts';

const every = ({ language }: Asked): Option[] => optionsOf(language.questions.times.everyOptions);

const wantsMeet = (fields: Fields): boolean => WAYS.some((way) => isMeet(way) && all(fields, 'ways').includes(way));

const Questions = ({ asked, fields, errors }: StepProps) => {
  const { language } = asked;
  const says = language.questions.times;
  return (
    <>
      <PageHeading>{says.title}</PageHeading>
      <Paragraph>
        {language.promises.meetRules.join(' ')} {says.use}
      </Paragraph>
      <Checkboxes
        name="times"
        legend={says.legend}
        heading="section"
        hint={says.hint}
        inPairs
        items={HALF_DAYS.map((half) => ({ value: half, text: halfDayInWords(half, language) }))}
        values={all(fields, 'times')}
        error={errorOf(errors, 'times')}
      />
      <Radios
        name="every"
        legend={says.every}
        heading="section"
        items={every(asked)}
        value={first(fields, 'every')}
        error={errorOf(errors, 'every')}
      />
    </>
  );
};

/** A mentor's thoughts on a schedule; not asked of those who only want messages. */
export const times: Step = {
  page: 'times',
  names: ['times', 'every'],
  title: ({ language }) => language.questions.times.title,
  applies: (fields) => first(fields, 'decision') === 'yes' && wantsMeet(fields),
  problems: (fields, asked) => {
    const { missing, missingEvery } = asked.language.questions.times;
    return [
      ...unlessSomeOf(fields, 'times', HALF_DAYS, missing),
      ...unlessOneOf(fields, 'every', valuesOf(every(asked)), missingEvery),
    ];
  },
  Questions,
  rows: (fields, asked) => {
    const { row, rowEvery } = asked.language.questions.times;
    const chosen = HALF_DAYS.filter((half) => all(fields, 'times').includes(half));
    return [
      { key: row, value: chosen.map((half) => halfDayInWords(half, asked.language)) },
      { key: rowEvery, value: textOf(every(asked), first(fields, 'every')) },
    ];
  },
};
