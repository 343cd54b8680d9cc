import { isResting } from '../../domain/concepts/doubt.ts';
import { newsWordsFor } from '../../domain/concepts/news.ts';
import { heldUntil } from '../../domain/rules/calendar/held-until.ts';
import { isNewsTo, saidNo } from '../../domain/rules/letters/is-news-to.ts';
import { mayBeTold } from '../../domain/rules/letters/is-still-news.ts';
import type { NewsItems } from '../adapters/news.ts';
import { type TellDeps, tellPerson } from '../shared/letters/tell-person.ts';
import { toInstant } from '../shared/moment.ts';

export type SendNewsDeps = TellDeps & { news: Pick<NewsItems, 'settleNews'> };

/** Gives news on that is still true: a pair that has gone on, or gone home, since is not told of its pause. Nothing goes out while somebody is worried, or may be saying no. */
export const makeSendNews =
  (deps: SendNewsDeps) =>
  async ({ pairId, newsId }: { pairId: string; newsId: string }) => {
    const [pair, news] = await Promise.all([deps.pairs.getPair(pairId), deps.news.getNews(pairId, newsId)]);
    if (news === undefined || news.droppedAt !== undefined || !mayBeTold(news, pair)) {
      await deps.news.settleNews(pairId, newsId, { droppedAt: toInstant(deps.now()) });
      return { outcome: 'not-sent' };
    }
    if (isResting(await deps.concerns.standOf(pairId)))
      return { outcome: 'held', sendAt: toInstant(heldUntil(deps.now())) };
    const refusers = saidNo(await deps.choices.getChoices(pairId), pair);
    for (const party of news.to.filter((one) => isNewsTo(one, news.kind, refusers))) {
      const told = { party, key: `news.${newsId}.${party}`, news: newsWordsFor(news, party), newsId };
      await tellPerson(pair, told, deps);
    }
    await deps.news.settleNews(pairId, newsId, { sentAt: toInstant(deps.now()) });
    return { outcome: 'sent' };
  };
