import type { WaitingNews } from '../concepts/letter.ts';
import type { News } from '../concepts/news.ts';
import type { Pair } from '../concepts/pair.ts';

/** Whether news may go out as the pair stands: that of a pause while it lasts, who looks after the pair as long as it is in our care. */
export const mayBeTold = ({ kind }: Pick<News, 'kind'>, { standing }: Pick<Pair, 'standing'>): boolean =>
  kind === 'new-coordinator' ? standing !== 'returned' && standing !== 'closed' : standing === 'paused';

/** News that has waited is told only while it is true: a pair that has gone on since is not told of its pause. */
export const isStillNews = ({ news }: WaitingNews, pair: Pair, told: News | undefined): boolean => {
  if (news === 'schools-reopened') return true;
  if (news === 'how-waiting-works') return pair.standing === 'paused' && pair.pauseReason === 'mentor-waits';
  return mayBeTold({ kind: told?.kind ?? 'stopped' }, pair) && told?.droppedAt === undefined;
};
