/** Follows links as a mail gateway or a browser that reads ahead does: HEAD and GET of everything, cookies and forms of nothing. */

const MOST_PAGES = 2000;

/** Addresses of ours in a plain text. */
export const linksIn = (text: string, host: string): string[] =>
  (text.match(/https?:\/\/[^\s<>"']+/g) ?? []).filter((url) => url.startsWith(`${host}/`));

const linksOn = (html: string, from: string): string[] =>
  [...html.matchAll(/<(?:a|link|img|script|form)\b[^>]*\s(?:href|src|action)="([^"#]*)/g)]
    .map(([, found = '']) => new URL(found.replaceAll('&amp;', '&'), from).href)
    .filter((url) => new URL(url).origin === new URL(from).origin);

export interface Visited {
  url: string;
  status: number;
  /** What a HEAD of it was answered. */
  headStatus: number;
}

/** Visits the given pages and every page of the same host that they lead to, each once. */
export const visitAll = async (links: string[]): Promise<Visited[]> => {
  const waiting = [...new Set(links)];
  const seen = new Set(waiting);
  const visited: Visited[] = [];
  for (let url = waiting.shift(); url !== undefined && visited.length < MOST_PAGES; url = waiting.shift()) {
    const { status: headStatus } = await fetch(url, { method: 'HEAD' });
    const answer = await fetch(url);
    visited.push({ url, status: answer.status, headStatus });
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
    for (const next of isPage ? linksOn(await answer.text(), answer.url) : []) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return visited;
};
