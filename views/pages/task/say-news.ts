import type { NewsKind } from '../../../domain/concepts/news.ts';
import type { Say } from './say-in.ts';

/** What a coordinator says to a young person by voice: never who decided, never why. */
export const newsToSay =
  (kind: NewsKind, mentor: string): Say =>
  ({ spoken }) =>
    spoken.news[kind]({ mentor });

/** After a Meet to which the mentor did not come. */
export const missedToSay =
  (mentor: string): Say =>
  ({ spoken }) =>
    spoken.missed({ mentor });

/** When a message of the young person was not passed on. Why, the coordinator says in their own words. */
export const blockedToSay =
  (mentor: string): Say =>
  ({ spoken }) =>
    spoken.blocked({ mentor });

export const otherwiseToSay: Say = ({ spoken }) => spoken.otherwise;
