import type { Answer } from '../../concepts/ask.ts';
import type { Means } from '../../concepts/consent.ts';
import { type Acceptance, GUIDELINES_VERSION } from '../../concepts/guidelines.ts';

export interface Accepting {
  answer: Pick<Answer, 'answer' | 'route' | 'at' | 'by'>;
  /** A coordinator read the answer in a mail of theirs. */
  means?: Means | undefined;
  /** Version of the guidelines in the mail that asked them, if one did. */
  mailed?: number | undefined;
  /** The pages that they answered on show the guidelines. */
  shownOnPage: boolean;
  /** What they had accepted before. */
  before?: Acceptance | undefined;
}

/** Which guidelines stand behind an answer. Only a yes accepts any; whoever was not shown them again keeps what they had accepted. */
export const acceptGuidelines = ({ answer, means, mailed, shownOnPage, before }: Accepting): Acceptance | undefined => {
  const { at, by } = answer;
  const inMail: Acceptance | undefined = mailed === undefined ? before : { version: mailed, how: 'mail', at };
  if (answer.answer !== 'yes') return before;
  if (answer.route === 'mail' || means === 'mail') return inMail;
  if (answer.route === 'assisted') return { version: GUIDELINES_VERSION, how: 'read-aloud', by, at };
  return shownOnPage ? { version: GUIDELINES_VERSION, how: 'page', at } : (before ?? inMail);
};
