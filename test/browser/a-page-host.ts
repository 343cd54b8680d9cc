import { createServer, type IncomingMessage } from 'node:http';
import { buildStyles } from '../../bin/styles.ts';
import { makePagesAsset } from '../../lambdas/pages-asset/pages-asset.ts';
import { httpStep } from '../../lambdas/shared/http/http-step.ts';
import type { WebRequest, WebResponse } from '../../lambdas/shared/http/web.ts';
import { LOOK_AGAIN } from '../../views/pages/join/look-again.ts';
import { ICON_SVG } from '../../views/styles/icon.ts';
import { STYLES_FILE } from '../../views/styles/styles-file.ts';
import { aContext, aWebEvent } from './a-web-event.ts';

export type Open = (request: WebRequest) => Promise<WebResponse>;

export interface Seen {
  method: string;
  url: string;
  referrer: string;
}

export interface PageHost {
  url: string;
  /** Every request, in order. */
  seen: Seen[];
  close(): void;
}

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const SORRY = 'Sorry';

/** `/assets/{file}`, else `/{door}/{token}/{page}`. */
const paramsOf = (path: string): Record<string, string> => {
  const [, door = '', second = '', page = ''] = path.split('/').map(decodeURIComponent);
  return door === 'assets' ? { file: second } : { token: second, page };
};

let assetsOfAll: Open | undefined;

/** The style sheet is built once for a file of tests. */
const makeAssets = (): Open => {
  assetsOfAll ??= makePagesAsset({
    stylesFile: STYLES_FILE,
    css: buildStyles().css,
    icon: ICON_SVG,
    script: LOOK_AGAIN,
  });
  return assetsOfAll;
};

/** Serves pages on a port of this machine through the very wrapping that the deployed functions have: headers, policy and style sheet are the real ones. */
export const servePages = async (open: Open): Promise<PageHost> => {
  const [pages, assets] = [httpStep(open, SORRY), httpStep(makeAssets(), SORRY)];
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const method = request.method ?? 'GET';
    seen.push({ method, url: url.href, referrer: request.headers.referer ?? '' });
    const event = aWebEvent(
      { method, url, cookie: request.headers.cookie },
      paramsOf(url.pathname),
      await readBody(request),
    );
    const answer = await (url.pathname.startsWith('/assets/') ? assets : pages)(event, aContext);
    const headers = Object.entries(answer.headers ?? {}).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    for (const cookie of answer.cookies ?? []) headers.push(['set-cookie', cookie]);
    response.writeHead(answer.statusCode ?? 200, headers.flat()).end(method === 'HEAD' ? undefined : answer.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, seen, close: () => void server.close() };
};
