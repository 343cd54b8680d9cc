import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';

/** Signs the tokens of the local stand-in, which are worth nothing anywhere else. */
const KEY = 'google on one machine';

const Token = z.object({
  kind: z.enum(['federated', 'user', 'assertion']),
  /** Whom the bearer acts as: an e-mail address, or an AWS access key for a federated token. */
  subject: z.string(),
  scopes: z.array(z.string()),
  /** Epoch milliseconds. */
  expiresAt: z.number(),
});

export type GoogleToken = z.infer<typeof Token>;

const sign = (text: string) => createHmac('sha256', KEY).update(text).digest('base64url');

/** `prefix.payload.signature`: nothing has to be kept, and a token outlives a restart as a real one would. */
export function issueToken(prefix: string, payload: unknown): string {
  const text = `${prefix}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}`;
  return `${text}.${sign(text)}`;
}

/** The payload of a token that was issued here, or nothing. */
export function openToken(token: string): unknown {
  const at = token.lastIndexOf('.');
  const expected = Buffer.from(sign(token.slice(0, Math.max(0, at))));
  const given = Buffer.from(token.slice(at + 1));
  if (at < 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const payload = token.slice(0, at).split('.').at(-1) ?? '';
  return JSON.parse(Buffer.from(payload, 'base64url').toString());
}

/** The token in an Authorization header if it was issued here, is of that kind and has not run out. */
export function readBearer(
  header: string | undefined,
  { kind, now }: { kind: GoogleToken['kind']; now: number },
): GoogleToken | undefined {
  const word = /^Bearer (.+)$/i.exec(header ?? '')?.[1];
  const token = word === undefined ? undefined : Token.safeParse(openToken(word)).data;
  return token !== undefined && token.kind === kind && token.expiresAt > now ? token : undefined;
}
