import { nextOfficeOpening } from '../../domain/rules/office-hours.ts';
import type { Concerns } from '../adapters/concerns.ts';
import type { NewsItems } from '../adapters/news.ts';
import { toInstant } from '../shared/moment.ts';
import { newsMail } from '../shared/news-mail.ts';
import type { TaskDeps } from '../shared/open-task.ts';
import { postMail } from '../shared/post-mail.ts';
import { addressTo } from '../shared/side-frame.ts';

/** A concern is looked at within hours. */
const HELD_HOURS = 1;

export interface SendNewsDeps extends TaskDeps {
  concerns: Pick<Concerns, 'standOf'>;
  news: Pick<NewsItems, 'getNews' | 'settleNews'>;
}

/** Sends news that is still true: a pair that has gone on, or gone home, since is not told of its pause. Nothing goes out while somebody is worried. */
export const makeSendNews =
  (deps: SendNewsDeps) =>
  async ({ pairId, newsId }: { pairId: string; newsId: string }) => {
    const [pair, news] = await Promise.all([deps.pairs.getPair(pairId), deps.news.getNews(pairId, newsId)]);
    if (news === undefined || news.droppedAt !== undefined || pair.standing !== 'paused') {
      await deps.news.settleNews(pairId, newsId, { droppedAt: toInstant(deps.now()) });
      return { outcome: 'not-sent' };
    }
    if ((await deps.concerns.standOf(pairId)) === 'open')
      return { outcome: 'held', sendAt: toInstant(nextOfficeOpening(deps.now().plus({ hours: HELD_HOURS }))) };
    for (const party of news.to) {
      const key = `news.${newsId}.${party}`;
      const { replyToken, ...addressed } = await addressTo({ pair, party, mailKey: key }, deps);
      await postMail({ pairId, key, to: addressed.person, mail: newsMail(news, party, addressed), replyToken }, deps);
    }
    await deps.news.settleNews(pairId, newsId, { sentAt: toInstant(deps.now()) });
    return { outcome: 'sent' };
  };
