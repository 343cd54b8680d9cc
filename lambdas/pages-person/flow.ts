import type { Asked, Fields, Step } from '../../views/pages/person/form.ts';
import type { DraftKey } from '../adapters/drafts.ts';

/** One way through questions: to answer, or to change one's mind. */
export interface Flow {
  steps: readonly Step[];
  asked: Asked;
  draftKey: DraftKey;
  /** Address of a step or of `check`. */
  pathOf(page: string, query?: Record<string, string>): string;
  /** Where Back leads from the first page. */
  home: string;
  /** Where somebody goes who sends again what was sent before. */
  sent: string;
  /** Whether the answers are shown again before they are sent. */
  checks: boolean;
  /** Sends what was filled in; gives the address of the page that says so. */
  send(draft: { fields: Fields; sentAt: string }): Promise<string>;
}

/** Longest text of one field and most values of one name that are read of a form. */
const LONGEST = 2000;
const MOST = 20;

/** What a form sent for these names; anything else in it is left alone. */
export const readFields = (form: URLSearchParams, names: readonly string[]): Fields =>
  Object.fromEntries(
    names.map((name) => [
      name,
      form
        .getAll(name)
        .slice(0, MOST)
        .map((value) => value.trim().slice(0, LONGEST))
        .filter((value) => value !== ''),
    ]),
  );
