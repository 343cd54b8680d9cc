import * as z from 'zod';

export interface WebResponse {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Buffer;
}

const headerValue = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const proxyResponse = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), headerValue).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

/** What the caller gets of a function's return value. A value that is no valid response becomes the gateway's 500. */
export function readApiResponse(value: unknown): WebResponse {
  const isProxy = typeof value === 'object' && value !== null && 'statusCode' in value;
  if (!isProxy) {
    const body = typeof value === 'string' ? value : JSON.stringify(value);
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  }
  const parsed = proxyResponse.safeParse(value);
  if (!parsed.success) return gatewayError(500, 'Internal Server Error');
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded = false } = parsed.data;
  const lower = Object.entries(headers).map(([name, text]) => [name.toLowerCase(), text] as const);
  return {
    status: statusCode,
    headers: {
      'content-type': 'text/plain;charset=UTF-8',
      ...Object.fromEntries(lower),
      ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}),
    },
    body: isBase64Encoded ? Buffer.from(body, 'base64') : body,
  };
}

export function gatewayError(status: number, message: string): WebResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ message }) };
}
