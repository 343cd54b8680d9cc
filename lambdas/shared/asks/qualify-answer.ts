import { DateTime } from 'luxon';
import type { Answer } from '../../../domain/concepts/ask.ts';
import type { Means } from '../../../domain/concepts/consent.ts';
import type { Acceptance, Capacity } from '../../../domain/concepts/guidelines.ts';
import type { Party } from '../../../domain/concepts/pair.ts';
import { acceptGuidelines } from '../../../domain/rules/asks/accept-guidelines.ts';
import { capacityOf } from '../../../domain/rules/sessions/capacity-of.ts';
import type { StoredAsk } from '../../adapters/asks.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';

export interface Unqualified {
  side: Party;
  personId: string;
  answer: Pick<Answer, 'answer' | 'route' | 'at' | 'by'>;
  means?: Means | undefined;
  ask?: Pick<StoredAsk, 'guidelinesVersion'> | undefined;
  shownOnPage: boolean;
  before?: { guidelines?: Acceptance | undefined } | undefined;
}

export interface Qualities {
  guidelines?: Acceptance | undefined;
  capacity?: Capacity | undefined;
}

/** What an answer stands on: the guidelines that were accepted with it, and for a young person in what right it is given. */
export const qualify = async (
  { side, personId, answer, means, ask, shownOnPage, before }: Unqualified,
  { people, programme }: Pick<TaskDeps, 'people' | 'programme'>,
): Promise<Qualities> => {
  const mailed = ask?.guidelinesVersion;
  const guidelines = acceptGuidelines({ answer, means, mailed, shownOnPage, before: before?.guidelines });
  if (side !== 'mentee') return { guidelines };
  const at = DateTime.fromISO(answer.at);
  return { guidelines, capacity: capacityOf(await people.getPerson(personId), { at, programme }) };
};
