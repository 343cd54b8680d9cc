import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AwsRequest, AwsResponse, AwsService, Caller, Work } from '../types.ts';
import { type CallerKeys, describeCaller } from './caller-keys.ts';
import { answer, isLocalHost, readBody, readHeaders } from './http-body.ts';
import type { Iam } from './iam.ts';

/** SES takes mails up to 40 MB; nothing sent here is larger. */
const maxBody = 64 * 1024 * 1024;

export interface WebRequest extends Omit<AwsRequest, 'caller'> {
  /** The query as it came, without its `?`. */
  search?: string;
}
/** Something that is not AWS yet is reached at the same port. Undefined when the path is not its own. */
export type WebHandler = (request: WebRequest) => Promise<AwsResponse | undefined>;

export interface EndpointParts {
  services: AwsService[];
  keys: CallerKeys;
  iam: Iam;
  work: Work;
  others: WebHandler[];
  /** The time that answers tell. */
  now(): number;
  /** Told of every call that may have changed something. */
  changed(): void;
  log(line: string): void;
}

/** The one address at which every hosted function finds every AWS service. */
export function createAwsEndpoint(parts: EndpointParts): Server {
  return createServer((request, response) => {
    response.setHeader('date', new Date(parts.now()).toUTCString());
    parts.work
      .track(serve(parts, request))
      .then((reply) => answer(response, reply))
      .catch((error: unknown) => fail(parts, response, error));
  });
}

async function serve(parts: EndpointParts, incoming: IncomingMessage): Promise<AwsResponse> {
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  const headers = readHeaders(incoming);
  if (!isLocalHost(headers.host)) return { status: 403, body: 'this host answers to its own machine only' };
  const body = await readBody(incoming, maxBody);
  const request = { method: incoming.method ?? 'GET', path: url.pathname, query: url.searchParams, headers, body };
  const credential = readCredential(request);
  if (!credential) return (await tryOthers(parts, request)) ?? missingToken();
  const service = parts.services.find(({ signingName }) => signingName === credential.service);
  if (!service) return { status: 501, body: `this host has no service that is signed as ${credential.service}` };
  const caller = parts.keys.find(credential.accessKeyId);
  const unknown: Caller = { accessKeyId: credential.accessKeyId, roleArn: 'root' };
  if (!caller)
    return service.refuse({ ...request, caller: unknown }, 'The security token included in the request is invalid.');
  return callService(parts, service, { ...request, caller });
}

const readOnly = /^kms:|:(Get|List|Describe|Query|Scan|BatchGet|Head|Validate)/;

async function callService(parts: EndpointParts, service: AwsService, request: AwsRequest): Promise<AwsResponse> {
  const { caller } = request;
  const { iam } = parts;
  const permissions = service.permissions(request);
  if (permissions.some(({ action }) => !readOnly.test(action))) parts.changed();
  if (caller.roleArn !== 'root') {
    for (const permission of permissions) {
      const refusal = iam.refuse(caller.roleArn, permission);
      if (refusal) {
        parts.log(`refused: ${caller.roleArn} ${refusal}`);
        return service.refuse(request, `User: ${describeCaller(caller)} ${refusal}`);
      }
    }
  }
  return service.handle(request);
}

async function tryOthers(parts: EndpointParts, request: WebRequest): Promise<AwsResponse | undefined> {
  if (request.method !== 'GET') parts.changed();
  for (const handle of parts.others) {
    const reply = await handle(request);
    if (reply) return reply;
  }
  return undefined;
}

/** The SigV4 scope: `AWS4-HMAC-SHA256 Credential=<key>/<date>/<region>/<service>/aws4_request, …`. */
function readCredential({ headers, query }: WebRequest): { accessKeyId: string; service: string } | undefined {
  const scope = query.get('X-Amz-Credential') ?? /Credential=([^,\s]+)/.exec(headers.authorization ?? '')?.[1];
  const [accessKeyId, , , service] = scope?.split('/') ?? [];
  return accessKeyId && service ? { accessKeyId, service } : undefined;
}

function missingToken(): AwsResponse {
  const body = JSON.stringify({ __type: 'MissingAuthenticationToken', message: 'Missing Authentication Token' });
  return { status: 403, headers: { 'content-type': 'application/json' }, body };
}

function fail(parts: EndpointParts, response: ServerResponse, error: unknown): void {
  parts.log(`aws endpoint: ${error instanceof Error ? error.stack : String(error)}`);
  if (!response.headersSent) answer(response, { status: 500, body: 'the one-machine host failed' });
}
