import type { Person } from '../../../domain/concepts/person.ts';
import { type ChosenLanguage, chooseLanguage } from '../../../domain/rules/asks/choose-language.ts';
import { LANGUAGES } from '../../languages/all-languages.ts';
import { Paragraph } from '../components/text.tsx';

export interface NeedsProps {
  /** All of the pair. */
  people: readonly Person[];
  /** Codes of the languages that the programme has switched on. */
  live: readonly string[];
}

/** "Polish" for `pl`. */
export const languageInWords = (code: string): string =>
  new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(code) ?? code;

const LACKING: Record<NonNullable<ChosenLanguage['lacking']>, (language: string) => string> = {
  words: (language) => `We have no words in ${language}, so we write in English.`,
  approval: (language) => `Nobody has approved our ${language} words yet, so we did not use them.`,
  switch: (language) => `Our ${language} words are not switched on, so we did not use them.`,
};

const INTERPRETER = 'When you talk to them, please have an interpreter. Do not let a child interpret.';

/** What language somebody reads, and why we do not write in it if we do not. */
export const languageNote = ({ first, last, language }: Person, live: readonly string[]): string => {
  const { lacking } = chooseLanguage(language, { live, written: LANGUAGES });
  const name = languageInWords(language);
  const reads = `${first} ${last} reads ${name}.`;
  return lacking === undefined
    ? `${reads} We write to them in ${name}.`
    : `${reads} ${LACKING[lacking](name)} ${INTERPRETER}`;
};

/** What the school's list says that somebody needs. */
export const AccessNeeds = ({ needs }: { needs: readonly string[] }) => (
  <Paragraph>Access needs: {needs.length === 0 ? 'none that we know of.' : needs.join('; ')}</Paragraph>
);

/** What whoever does a task must know of the people in it. The school's list names no person with a need, so it stands for the pair. */
export const Needs = ({ people, live }: NeedsProps) => {
  const needs = people.flatMap(({ accessNeeds }) => accessNeeds ?? []);
  return people.length === 0 ? null : (
    <>
      <AccessNeeds needs={needs} />
      {people
        .filter(({ language }) => language !== 'en')
        .map((person) => (
          <Paragraph key={person.id}>{languageNote(person, live)}</Paragraph>
        ))}
    </>
  );
};
