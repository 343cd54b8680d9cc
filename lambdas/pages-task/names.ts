import type { Pair } from '../../domain/concepts/pair.ts';
import type { PagesTaskDeps } from './deps.ts';

/** Tasks that a workflow ends by itself bear this name. */
const WORKFLOW = 'workflow';

export const nameOf = async (personId: string, { people }: Pick<PagesTaskDeps, 'people'>): Promise<string> => {
  if (personId === WORKFLOW || personId === '') return 'the system';
  const { first, last } = await people.getPerson(personId);
  return `${first} ${last}`.trim();
};

/** First names of both, as the words of a task need them. */
export const firstNames = async (
  pair: Pair,
  { people }: Pick<PagesTaskDeps, 'people'>,
): Promise<{ mentorFirst: string; menteeFirst: string }> => {
  const [mentor, mentee] = await Promise.all([people.getPerson(pair.mentorId), people.getPerson(pair.menteeId)]);
  return { mentorFirst: mentor.first, menteeFirst: mentee.first };
};
