import { createServer, type IncomingMessage, type Server } from 'node:http';
import { resolve } from 'node:path';
import { readHomeFile } from '../../local/aws/host/home-files.ts';
import type { SpaceView } from '../../local/aws/services/rooms-view.ts';
import type { Mail } from '../../local/aws/services/ses-mailbox.ts';
import type { ExecutionView } from '../../local/aws/services/step-functions-view.ts';

const HOME = resolve('local/story/home');

export interface Story {
  now: string;
  due: { at: string; what: string; key: string }[];
  mails: Mail[];
  arrived: Mail[];
  spaces: SpaceView[];
  executions: ExecutionView[];
  /** What a POST does to the story; the answer's body, or what the host would refuse it with. */
  onPost: (path: string, body: string) => unknown;
}

export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export interface CannedHost {
  url: string;
  story: Story;
  /** Every POST and DELETE with its body, in order. */
  posts: { path: string; body: string }[];
  close(): void;
}

/** Serves the home page and answers the control interface out of `story`, which a test changes as it likes. */
export async function startCannedHost(story: Story): Promise<CannedHost> {
  const posts: CannedHost['posts'] = [];
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const path = request.url ?? '/';
    if (request.method !== 'GET') posts.push({ path, body });
    const file = await readHomeFile(HOME, path);
    if (file) return void response.writeHead(file.status, file.headers).end(file.body);
    const { status, value } = answer(story, request.method ?? 'GET', { path, body });
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${portOf(server)}`, story, posts, close: () => void server.close() };
}

function answer(story: Story, method: string, { path, body }: { path: string; body: string }) {
  if (method === 'GET') {
    const value = read(story, new URL(path, 'http://local'));
    return value === undefined ? { status: 404, value: { message: `there is no ${path}` } } : { status: 200, value };
  }
  try {
    return { status: 200, value: story.onPost(path, body) ?? {} };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, value: { message: error.message } };
  }
}

function read(story: Story, { pathname, searchParams }: URL): unknown {
  const [, , what, id] = pathname.split('/').map(decodeURIComponent);
  switch (what) {
    case 'clock':
      return { now: story.now, due: story.due };
    case 'mail':
      return story.mails.slice(0, Number(searchParams.get('limit') ?? story.mails.length));
    case 'arrived':
      return story.arrived.map((mail) => ({ ...mail, to: [mail.to] }));
    case 'spaces':
      return story.spaces;
    case 'executions':
      return id === undefined ? story.executions : story.executions.find(({ arn }) => arn === id);
    case 'faults':
      return [{ target: 'ses', kind: 'throttle', times: 2 }];
    default:
      return undefined;
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
