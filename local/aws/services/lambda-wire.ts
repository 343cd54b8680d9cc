import type { AwsRequest, AwsResponse, AwsService } from '../types.ts';
import { toFailure } from './lambda-failure.ts';
import type { LambdaRuntime } from './lambda-runtime.ts';

export interface LambdaApiParts {
  runtime: Pick<LambdaRuntime, 'invoke' | 'findArn'>;
  account: string;
  region: string;
}

const INVOCATIONS = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/;

/** What AWS answers with a status of its own instead of the function's error. */
const STATUSES: Record<string, number> = {
  'Lambda.TooManyRequestsException': 429,
  'Lambda.ServiceException': 500,
};

/** AWS Lambda at its REST protocol: functions that call functions and wait for the answer. */
export function createLambdaApi(parts: LambdaApiParts): AwsService {
  return {
    signingName: 'lambda',
    permissions: ({ path }) => [{ action: 'lambda:InvokeFunction', resource: arnOf(parts, nameIn(path)) }],
    refuse: (_request, message) => replyError(403, 'AccessDeniedException', message),
    handle: async (request) => invoke(parts, request),
  };
}

async function invoke({ runtime }: LambdaApiParts, { method, path, headers, body }: AwsRequest): Promise<AwsResponse> {
  const functionArn = runtime.findArn(nameIn(path));
  if (method !== 'POST' || functionArn === undefined) {
    return replyError(404, 'ResourceNotFoundException', `Function not found: ${nameIn(path)}`);
  }
  const type = headers['x-amz-invocation-type'] ?? 'RequestResponse';
  if (type !== 'RequestResponse') {
    return replyError(400, 'InvalidParameterValueException', `the local Lambda knows no invocation of type ${type}`);
  }
  try {
    return reply(200, await runtime.invoke(functionArn, JSON.parse(body.toString('utf8') || 'null')));
  } catch (error) {
    const failure = toFailure(error);
    const status = STATUSES[failure.name];
    if (status !== undefined) return replyError(status, failure.name.replace('Lambda.', ''), failure.message);
    return reply(200, failure.toPayload(), { 'x-amz-function-error': 'Unhandled' });
  }
}

function nameIn(path: string): string {
  return decodeURIComponent(INVOCATIONS.exec(path)?.[1] ?? '');
}

function arnOf({ runtime, account, region }: LambdaApiParts, name: string): string {
  return runtime.findArn(name) ?? `arn:aws:lambda:${region}:${account}:function:${name}`;
}

function reply(status: number, value: unknown, headers: Record<string, string> = {}): AwsResponse {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

function replyError(status: number, name: string, message: string): AwsResponse {
  return reply(status, { Type: 'User', Message: message }, { 'x-amzn-errortype': name });
}
