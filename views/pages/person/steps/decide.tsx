import type { Way } from '../../../../domain/concepts/way.ts';
import { lastTimeInWords, listInWords, wayInWords } from '../../../words.ts';
import { InsetText } from '../../components/inset-text.tsx';
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

/** `unsure` is no answer: it asks for a call. All options look the same and cost the same number of presses. */
const options = ({ language, side }: Asked): Option[] => optionsOf(language.questions.decide.options[side]);

const titleOf = ({ language, side }: Asked): string => {
  const { agree, takePart } = language.questions.decide;
  return side === 'parent' ? agree : takePart;
};

const Introduction = ({ asked }: { asked: Asked }) => {
  const { language, ways, agreed, mentorFirst, menteeFirst } = asked;
  const { questions, promises } = language;
  const says = questions.decide;
  const inWords = (some: readonly Way[]) => some.map((way) => wayInWords(way, language));
  const names = { mentor: mentorFirst, mentee: menteeFirst };
  return (
    <>
      <PageHeading>{says.aboutChild(names)}</PageHeading>
      <Paragraph>{says.saidYesTo(names)}</Paragraph>
      <BulletList items={inWords(ways)} />
      {agreed !== undefined && (
        <Paragraph>{says.agreedBefore({ ways: listInWords(inWords(agreed), language) })}</Paragraph>
      )}
      <Paragraph>{says.howItWorks}</Paragraph>
      <BulletList items={[promises.coordinator, ...promises.meetRules, promises.notInsteadOfSchool]} />
      <Paragraph>
        {promises.noNeedToSayYes} {says.mayChange}
      </Paragraph>
    </>
  );
};

const Questions = ({ asked, fields, errors }: StepProps) => {
  const isParent = asked.side === 'parent';
  return (
    <>
      {asked.lastTime !== undefined && <InsetText>{lastTimeInWords(asked.lastTime, asked.language)}</InsetText>}
      {isParent && <Introduction asked={asked} />}
      <Radios
        name="decision"
        legend={titleOf(asked)}
        heading={isParent ? 'section' : 'page'}
        hint={isParent ? undefined : asked.language.questions.decide.hint}
        items={options(asked)}
        value={first(fields, 'decision')}
        error={errorOf(errors, 'decision')}
      />
    </>
  );
};

/** Yes or no, for the three who are asked. */
export const decide: Step = {
  page: 'decide',
  names: ['decision'],
  title: titleOf,
  applies: () => true,
  problems: (fields, asked) => {
    const { missing, missingAgree } = asked.language.questions.decide;
    return unlessOneOf(fields, 'decision', valuesOf(options(asked)), asked.side === 'parent' ? missingAgree : missing);
  },
  Questions,
  rows: (fields, asked) => [
    { key: asked.language.questions.yourAnswer, value: textOf(options(asked), first(fields, 'decision')) },
  ],
};
