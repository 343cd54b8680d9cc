import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Answer {
  status: number;
  headers?: Record<string, string | string[]>;
  body: string | Buffer;
}

export class TooLarge extends Error {
  override name = 'TooLarge';
}

/** Reads the whole body. Rejects with `TooLarge` past `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limit) throw new TooLarge(`the body is over ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Header names in lower case; several of one name joined by a comma. */
export function readHeaders(request: IncomingMessage): Record<string, string> {
  const entries = Object.entries(request.headersDistinct).map(([name, values]) => {
    return [name, (values ?? []).join(name === 'cookie' ? '; ' : ',')] as const;
  });
  return Object.fromEntries(entries);
}

export function answer(response: ServerResponse, { status, headers = {}, body }: Answer): void {
  const isHead = response.req.method === 'HEAD';
  // To a HEAD the length told is that of the body which a GET would bring.
  const told = isHead ? headers['content-length'] : undefined;
  const length = typeof told === 'string' ? told : Buffer.byteLength(body);
  response.writeHead(status, { ...headers, 'content-length': length });
  response.end(isHead ? undefined : body);
}

/** Only this machine may talk to the host, and no page of another site may through its user's browser. */
export function isLocalHost(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host ?? '');
}
