import { createServer, type IncomingMessage } from 'node:http';

export interface Call {
  method: string;
  path: string;
  body: string;
  authorization: string | undefined;
}
export type Reply = { status: number; body?: unknown };
type Routes = Record<string, (call: Call) => Reply>;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

/** What the exchange of identities needs; `/token` counts up so that a renewed token shows. */
const identityRoutes = (): Routes => {
  let tokens = 0;
  return {
    'POST /sts': () => ({
      status: 200,
      body: { access_token: 'broker', expires_in: 3600, token_type: 'Bearer', issued_token_type: 'access_token' },
    }),
    'POST /iam/v1/projects/-/serviceAccounts/broker@example.test:signJwt': () => ({
      status: 200,
      body: { signedJwt: 'signed' },
    }),
    'POST /token': () => {
      tokens += 1;
      return { status: 200, body: { access_token: `token-${tokens}`, expires_in: 3600, token_type: 'Bearer' } };
    },
  };
};

/** Google on a loopback port: each route answers from a table, and every call is kept. */
export const openGoogle = async (routes: Routes) => {
  const calls: Call[] = [];
  const known: Routes = { ...identityRoutes(), ...routes };
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const url = new URL(request.url ?? '/', 'http://google.test');
      const call = {
        method: request.method ?? '',
        path: url.pathname + url.search,
        body,
        authorization: request.headers.authorization,
      };
      calls.push(call);
      const reply = known[`${call.method} ${url.pathname}`]?.(call) ?? { status: 404 };
      response.writeHead(reply.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(reply.body ?? { error: { code: reply.status, message: 'as asked' } }));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    calls,
    route: (name: string, answer: (call: Call) => Reply) => {
      known[name] = answer;
    },
    settings: {
      GOOGLE_MEET_URL: `${url}/meet/`,
      GOOGLE_CALENDAR_URL: `${url}/root/`,
      GOOGLE_STS_URL: `${url}/sts`,
      GOOGLE_IAM_URL: `${url}/iam/`,
      GOOGLE_TOKEN_URL: `${url}/token`,
      GOOGLE_AUDIENCE: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/aws',
      GOOGLE_SERVICE_ACCOUNT: 'broker@example.test',
    },
    close: async () => await new Promise<void>((closed) => server.close(() => closed())),
  };
};
export type AGoogle = Awaited<ReturnType<typeof openGoogle>>;
