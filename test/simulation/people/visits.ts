import { type Fields, open as openPage, type Page, submit as submitPage } from '../../../local/story/visitor.ts';

export type { Fields, Page };

/** A page said that it cannot be shown at this moment: people come back some minutes later. */
export class ComeBackLater extends Error {}

const unlessSorry = (page: Page): Page => {
  if (page.status < 500) return page;
  throw new ComeBackLater(`${page.status} at "${page.title}"`);
};

export const open = async (url: string): Promise<Page> => unlessSorry(await openPage(url));

export const submit = async (page: Page, fields: Fields = {}): Promise<Page> =>
  unlessSorry(await submitPage(page, fields));
