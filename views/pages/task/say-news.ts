import type { LastDay } from '../../../domain/concepts/last-day.ts';
import type { NewsKind } from '../../../domain/concepts/news.ts';
import { lastDayInWords } from '../../mails/news-words.ts';
import type { Say } from './say-in.ts';

/** What a coordinator says to a young person by voice: never who decided, never why. */
export const newsToSay =
  (kind: NewsKind, mentor: string): Say =>
  ({ spoken }) =>
    spoken.news[kind]({ mentor });

/** Before a last day of contact: what the young person can still do. */
export const lastWordsToSay =
  (mentor: string, lastDay: Pick<LastDay, 'on' | 'mayWrite'>): Say =>
  (language) =>
    language.spoken.lastWords({
      mentor,
      mayWrite: lastDay.mayWrite,
      ...lastDayInWords({ on: lastDay.on, schools: false }, language),
    });

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
