import { type News, newsSchema } from '../../domain/concepts/news.ts';
import type { Party } from '../../domain/concepts/pair.ts';
import type { Table } from './table.ts';

const keyOf = (pairId: string, newsId: string) => ({ pk: `PAIR#${pairId}`, sk: `NEWS#${newsId}` });

/** News waits here from the moment it arises until a coordinator has looked and office hours have come. */
export const makeNews = (table: Table) => ({
  putNews: async (news: News): Promise<boolean> =>
    await table.put({ ...keyOf(news.pairId, news.id), ...news }, { ifAbsent: true }),
  getNews: async (pairId: string, newsId: string): Promise<News | undefined> => {
    const item = await table.get(keyOf(pairId, newsId));
    return item === undefined ? undefined : newsSchema.parse(item);
  },
  listNews: async (pairId: string): Promise<News[]> =>
    (await table.query(`PAIR#${pairId}`, 'NEWS#')).map((item) => newsSchema.parse(item)),
  /** Leaves somebody out of news that has not gone out. */
  keepFrom: async (news: News, parties: readonly Party[]): Promise<void> => {
    await table.update({
      ...keyOf(news.pairId, news.id),
      set: { to: news.to.filter((party) => !parties.includes(party)) },
      onlyIf: 'attribute_exists(pk) AND attribute_not_exists(#sentAt)',
    });
  },
  /** `sentAt` or `droppedAt`; false when it was settled before. */
  settleNews: async (
    pairId: string,
    newsId: string,
    as: { sentAt: string } | { droppedAt: string },
  ): Promise<boolean> =>
    (await table.update({
      ...keyOf(pairId, newsId),
      set: as,
      onlyIf: 'attribute_exists(pk) AND attribute_not_exists(#sentAt) AND attribute_not_exists(#droppedAt)',
    })) !== undefined,
});
export type NewsItems = ReturnType<typeof makeNews>;
