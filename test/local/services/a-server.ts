import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { WebRequest } from '../../../local/aws/services/web-request.ts';
import type { AwsResponse, AwsService, Permission } from '../../../local/aws/types.ts';

type Door = (request: WebRequest) => Promise<AwsResponse | undefined>;

export interface TestServer {
  url: string;
  /** Every permission that a service asked for, in order. */
  asked: Permission[];
  close(): void;
}

/** Hands signed calls to the service that the SigV4 scope names and all others to the first door that answers. */
export async function aServer(services: AwsService[], doors: Door[] = []): Promise<TestServer> {
  const asked: Permission[] = [];
  const server = createServer((request, response) => {
    void answer(request)
      .catch((error: unknown) => ({ status: 500, body: String(error) }))
      .then((result) => send(response, result));
  });
  async function answer(incoming: IncomingMessage): Promise<AwsResponse> {
    const request = await readRequest(incoming);
    const scope = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(request.headers.authorization ?? '')?.[1];
    const service = services.find((one) => one.signingName === scope);
    if (service !== undefined) {
      const signed = { ...request, caller: { accessKeyId: 'AKIATEST', roleArn: 'root' } };
      asked.push(...service.permissions(signed));
      return service.handle(signed);
    }
    for (const door of doors) {
      const result = await door(request);
      if (result !== undefined) return result;
    }
    return { status: 404, body: 'no such page' };
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, asked, close };
}

async function readRequest(incoming: IncomingMessage): Promise<WebRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const [path = '/', search = ''] = (incoming.url ?? '/').split('?');
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]);
  return {
    method: incoming.method ?? 'GET',
    path,
    query: new URLSearchParams(search),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
  };
}

function send(response: ServerResponse, { status, headers, body }: AwsResponse): void {
  response.writeHead(status, headers);
  response.end(body);
}
