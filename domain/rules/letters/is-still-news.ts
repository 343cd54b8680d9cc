import type { LastDay } from '../../concepts/last-day.ts';
import type { WaitingNews } from '../../concepts/letter.ts';
import type { News } from '../../concepts/news.ts';
import type { Pair, Party } from '../../concepts/pair.ts';
import { isHome } from '../pairs/comes-home.ts';
import { lastDayOf } from '../pairs/last-day-of.ts';
import { isNewsTo } from './is-news-to.ts';

export interface Around {
  pair: Pair;
  /** The entry in the list of news that it belongs to, if any. */
  told: News | undefined;
  /** Who has said no to it all. */
  refusers: readonly Party[];
  /** Messages of the pair may be passed on. */
  mayWrite: boolean;
}

/** The day stands, and what is offered before it can still be had. */
const stillHolds = (lastDay: LastDay, pair: Pair, mayWrite: boolean): boolean =>
  !isHome(pair) &&
  lastDay.on === (lastDay.schools ? pair.reopensOn : pair.ending?.on) &&
  (!lastDay.mayWrite || mayWrite) &&
  (!lastDay.mayMeet || pair.standing === 'active');

/** Whether news may go out as the pair stands: that of a pause while it lasts, who looks after the pair as long as it is in our care. */
export const mayBeTold = ({ kind }: Pick<News, 'kind'>, { standing }: Pick<Pair, 'standing'>): boolean =>
  kind === 'new-coordinator' ? standing !== 'returned' && standing !== 'closed' : standing === 'paused';

/** News that has waited is told only while it is true: a pair that has gone on since is not told of its pause. */
export const isStillNews = (waiting: WaitingNews, { pair, told, refusers, mayWrite }: Around): boolean => {
  const { news, lastDay, party } = waiting;
  const kind = told?.kind ?? 'stopped';
  switch (news) {
    case 'schools-reopened':
      return true;
    case 'ended':
      return pair.standing === 'closed';
    case 'last-words':
      return lastDay !== undefined && stillHolds(lastDay, pair, mayWrite);
    case 'goes-on':
      return !isHome(pair) && lastDayOf(pair) === undefined;
    case 'messages-open':
      return mayWrite;
    case 'how-waiting-works':
      return pair.standing === 'paused' && pair.pauseReason === 'mentor-waits';
    default:
      return mayBeTold({ kind }, pair) && told?.droppedAt === undefined && isNewsTo(party, kind, refusers);
  }
};
