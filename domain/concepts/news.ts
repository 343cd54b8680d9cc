import * as z from 'zod';
import { coordinatorsOf, type Pair, type Party, partySchema } from './pair.ts';

/** What is told, in kind words, after a human look: the same words whatever the cause. */
export const newsKindSchema = z.enum([
  'not-going-ahead',
  'waiting-for-schools',
  'stopped',
  'schools-reopened',
  'new-coordinator',
  'ended', // a coordinator has ended the pair by hand
  'goes-on', // the last day that was told of does not count any more
]);
export type NewsKind = z.infer<typeof newsKindSchema>;

/** The words of one person: whoever did not answer themselves hears just that; `last-words` tells of a last day beforehand. */
export const newsWordsSchema = z.enum([...newsKindSchema.options, 'not-heard', 'last-words', 'messages-open']);
export type NewsWords = z.infer<typeof newsWordsSchema>;

export const newsSchema = z.object({
  id: z.string(),
  pairId: z.string(),
  kind: newsKindSchema,
  /** Who is told by mail or pass-on task; a mentee is always told in person. */
  to: z.array(partySchema),
  /** Those of them whose own time to answer ran out. */
  silent: z.array(partySchema).default([]),
  /** Before a parent hears that a young person stopped, the young person is asked. */
  asksMentee: z.boolean().default(false),
  at: z.string(),
  sentAt: z.string().optional(),
  droppedAt: z.string().optional(),
});
export type News = z.infer<typeof newsSchema>;

export const newsWordsFor = ({ kind, silent }: Pick<News, 'kind' | 'silent'>, party: Party): NewsWords =>
  silent.includes(party) ? 'not-heard' : kind;

const NEW_COORDINATOR = 'new-coordinator-';

/** One for each time that somebody else took a pair over. */
export const newCoordinatorNewsId = (pair: Pick<Pair, 'coordinators'>): string =>
  `${NEW_COORDINATOR}${coordinatorsOf(pair).length}`;

/** Whether news is about who looks after the pair: a pause begins and ends without it. */
export const isOfCoordinator = (newsId: string): boolean => newsId.startsWith(NEW_COORDINATOR);
