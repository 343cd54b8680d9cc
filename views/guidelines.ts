import type { Side } from '../domain/concepts/pair.ts';
import type { Language } from './languages/language.ts';

/**
 * The guide's important guidelines, as each side accepts them on a page, in a mail or read aloud. A change of these words needs a new
 * GUIDELINES_VERSION.
 */
export const guidelineLines = (side: Side, { promises, questions, asking }: Language): string[] => {
  const meets = [...promises.meetRules, promises.coordinator, promises.messages];
  if (side === 'mentor') {
    const { noNeed, noSharing, worried } = questions.rules;
    return [noNeed, noSharing, ...meets, worried];
  }
  const noSharing = side === 'mentee' ? asking.mentee.noSharing : asking.consent.noSharing;
  return [promises.noNeedToSayYes, promises.notInsteadOfSchool, noSharing, ...meets, promises.changeYourMind];
};
