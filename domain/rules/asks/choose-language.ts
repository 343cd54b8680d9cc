/** Who let the words of a language be sent, on which day (ISO), and which words: a digest of their files. */
export interface Approval {
  by: string;
  on: string;
  digest: string;
}

export interface WrittenLanguage {
  code: string;
  approved?: Approval | undefined;
}

/** All is written in it first; whoever's own language cannot be used gets it. */
export const FIRST_LANGUAGE = 'en';

export interface ChosenLanguage {
  code: string;
  /** Why it is not their own: nobody has written it, no named person has approved it, or the programme has not switched it on. */
  lacking?: 'words' | 'approval' | 'switch';
}

/** The language to write to somebody in: their own when its words are approved by a named person and live in the programme. */
export const chooseLanguage = (
  reads: string,
  { live, written }: { live: readonly string[]; written: readonly WrittenLanguage[] },
): ChosenLanguage => {
  if (reads === FIRST_LANGUAGE) return { code: FIRST_LANGUAGE };
  const theirs = written.find(({ code }) => code === reads);
  if (theirs === undefined) return { code: FIRST_LANGUAGE, lacking: 'words' };
  if (theirs.approved === undefined) return { code: FIRST_LANGUAGE, lacking: 'approval' };
  return live.includes(reads) ? { code: reads } : { code: FIRST_LANGUAGE, lacking: 'switch' };
};
