import type { WebResponse } from '../../lambdas/shared/http/web.ts';
import { english } from '../../views/languages/en/english.ts';
import { sorryPage } from '../../views/pages/sorry-page.tsx';
import { programme } from '../lambdas/pages-person/a-door.ts';
import { everyPage as everyPageOfPeople } from '../lambdas/pages-person/every-page.ts';
import { everyPage as everyPageOfTasks } from '../lambdas/pages-task/every-page.ts';
import { everyJoinPage } from '../views/pages/join/every-join-page.ts';

export interface PublicPage {
  name: string;
  response: WebResponse;
}

const joinPages = (): PublicPage[] =>
  everyJoinPage(english).map(([name, body]) => {
    const runsScript = body.includes('<script');
    return { name: `join: ${name}`, response: { status: 200, body, ...(runsScript ? { script: true as const } : {}) } };
  });

/** Every page of every door in each of its states, as it is sent to a browser. */
export const everyPublicPage = async (): Promise<PublicPage[]> => {
  const doors = { person: await everyPageOfPeople(), task: await everyPageOfTasks() };
  const pages = Object.entries(doors).flatMap(([door, list]) =>
    list.map(({ name, ...response }) => ({ name: `${door}: ${name}`, response })),
  );
  const sorry: WebResponse = { status: 500, body: sorryPage(programme) };
  return [...pages, ...joinPages(), { name: 'any door: sorry', response: sorry }];
};

const looksIn = ({ response }: PublicPage): string[] =>
  [...response.body.matchAll(/<(\w+)[^>]*? class="([^"]*)"/g)].map(([, tag, classes]) => `${tag}.${classes}`);

/** Pages that together show each kind of element, by its classes: how the others are painted follows from these. */
export const onceEach = (pages: readonly PublicPage[]): PublicPage[] => {
  const shown = new Set<string>();
  return pages.filter((page) => {
    const before = shown.size;
    for (const look of looksIn(page)) shown.add(look);
    return shown.size > before;
  });
};
