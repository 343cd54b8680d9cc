import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type HttpApi, maxHead, maxRequest } from '../services/http-api.ts';
import { gatewayError, type WebResponse } from '../services/http-api-response.ts';
import type { AwsResponse, Work } from '../types.ts';
import type { WebHandler, WebRequest } from './aws-endpoint.ts';
import { readHomeFile } from './home-files.ts';
import { answer, isLocalHost, readBody, readHeaders, TooLarge } from './http-body.ts';

export interface PublicParts {
  api: HttpApi;
  control: (request: WebRequest) => Promise<AwsResponse>;
  rooms: WebHandler;
  work: Work;
  home?: string;
  /** Told of every request that may have changed something. */
  changed(): void;
}

/** A mail handed in through the control interface may be as large as SES takes. */
const maxControl = 64 * 1024 * 1024;

/** The one address for people: the application's API, the control interface, the rooms and the home page. */
export function createPublicServer(ready: Promise<PublicParts>, log: (line: string) => void): Server {
  return createServer((incoming, outgoing) => {
    serve(ready, incoming)
      .then((reply) => answer(outgoing, reply))
      .catch((error: unknown) => fail(outgoing, error, log));
  });
}

async function serve(ready: Promise<PublicParts>, incoming: IncomingMessage): Promise<WebResponse | AwsResponse> {
  const parts = await ready;
  const headers = readHeaders(incoming);
  if (!isLocalHost(headers.host)) return gatewayError(403, 'Forbidden');
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  const isControl = url.pathname.startsWith('/local/');
  if (!isControl && headSize(incoming) > maxHead) return gatewayError(431, 'Request Header Fields Too Large');
  const body = await readBody(incoming, isControl ? maxControl : maxRequest);
  const { pathname: path, searchParams: query } = url;
  const request = { method: incoming.method ?? 'GET', path, query, search: url.search.slice(1), headers, body };
  if (isControl) return parts.control(request);
  return serveApplication(parts, request);
}

/** Bytes of the request line and the values of all headers, as the gateway counts them. */
function headSize({ method = '', url = '', rawHeaders }: IncomingMessage): number {
  const values = rawHeaders.filter((_, index) => index % 2 === 1);
  return [`${method} ${url} HTTP/1.1`, ...values].reduce((sum, text) => sum + Buffer.byteLength(text, 'latin1'), 0);
}

async function serveApplication(parts: PublicParts, request: WebRequest): Promise<WebResponse | AwsResponse> {
  if (request.method === 'POST') parts.changed();
  const page = parts.home ? await readHomeFile(parts.home, request.path) : undefined;
  return page ?? (await parts.work.track(parts.rooms(request))) ?? parts.work.act(() => parts.api.handle(request));
}

function fail(outgoing: ServerResponse, error: unknown, log: (line: string) => void): void {
  if (error instanceof TooLarge) {
    answer(outgoing, gatewayError(413, 'Request Entity Too Large'));
    return;
  }
  log(`public server: ${error instanceof Error ? error.stack : String(error)}`);
  if (!outgoing.headersSent) answer(outgoing, gatewayError(500, 'Internal Server Error'));
}
