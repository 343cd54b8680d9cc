import type { Ask } from '../../domain/concepts/ask.ts';
import { sideOf } from '../../domain/concepts/pair.ts';
import type { AskedInPerson } from '../../views/pages/task/answer-form.tsx';

/** As the words of a page speak of who is asked. */
export const toAsked = ({ kind, side, ways }: Ask): AskedInPerson => ({ kind, side: sideOf(side), ways });
