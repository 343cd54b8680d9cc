import type { WaitingNews } from '../concepts/letter.ts';
import type { News } from '../concepts/news.ts';
import type { Pair } from '../concepts/pair.ts';

/** News that has waited is told only while it is true: a pair that has gone on since is not told of its pause. */
export const isStillNews = ({ news }: WaitingNews, pair: Pair, told: News | undefined): boolean => {
  if (news === 'schools-reopened') return true;
  if (pair.standing !== 'paused') return false;
  return news === 'how-waiting-works' ? pair.pauseReason === 'mentor-waits' : told?.droppedAt === undefined;
};
