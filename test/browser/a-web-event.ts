import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';

/** What API Gateway hands to a page's function (payload format 2.0) for a request of a browser. */
export const aWebEvent = (
  { method, url, cookie = '' }: { method: string; url: URL; cookie?: string | undefined },
  pathParameters: Record<string, string>,
  body: string,
): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: url.pathname,
  rawQueryString: url.search.slice(1),
  headers: {},
  ...(cookie === '' ? {} : { cookies: cookie.split('; ') }),
  pathParameters,
  body,
  isBase64Encoded: false,
  requestContext: {
    accountId: '111111111111',
    apiId: 'api',
    domainName: url.host,
    domainPrefix: 'api',
    http: { method, path: url.pathname, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'a browser' },
    requestId: 'request',
    routeKey: '$default',
    stage: '$default',
    time: '05/May/2026:09:00:00 +0000',
    timeEpoch: 1_777_971_600_000,
  },
});

export const aContext: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'pages',
  functionVersion: '1',
  invokedFunctionArn: 'arn:aws:lambda:eu-west-2:111111111111:function:pages',
  memoryLimitInMB: '256',
  awsRequestId: 'request',
  logGroupName: 'pages',
  logStreamName: 'pages',
  getRemainingTimeInMillis: () => 10_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
};
