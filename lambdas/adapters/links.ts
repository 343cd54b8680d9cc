import { createHash, randomBytes } from 'node:crypto';
import type { DateTime } from 'luxon';
import * as z from 'zod';
import { type Link, type LinkTarget, linkTargetSchema } from '../../domain/concepts/link.ts';
import type { Table } from './table.ts';

/** Crockford's base32: no i, l, o, u, so that a token survives being read out or lower-cased. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const TOKEN = /^[0-9a-hjkmnp-tv-z]{26}$/;

/** 128 bits as 26 digits. */
export const toToken = (bytes: Uint8Array): string => {
  let rest = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let token = '';
  for (let digit = 0; digit < 26; digit += 1) {
    token = (DIGITS[Number(rest % 32n)] ?? '') + token;
    rest /= 32n;
  }
  return token;
};

/** As it was minted: people and mail programs change case, misread digits and drag a full stop along. */
export const readToken = (text: string): string | undefined => {
  const token = text
    .trim()
    .toLowerCase()
    .replace(/[.,;:!?)>\]'"]+$/, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1');
  return TOKEN.test(token) ? token : undefined;
};

/** `expiresAt` is in epoch seconds here, as DynamoDB's expiry wants it. */
const itemSchema = z.object({
  target: linkTargetSchema,
  createdAt: z.string(),
  expiresAt: z.number(),
  revokedAt: z.string().optional(),
});

const keyOf = (token: string) => ({ pk: `LINK#${createHash('sha256').update(token).digest('hex')}`, sk: 'LINK' });

/** Mailed links, kept under the hash of their token. `now` hides those whose time is up: DynamoDB deletes days late. */
export const makeLinks = (table: Table, now: () => DateTime) => ({
  mintLink: async (target: LinkTarget, { at, expiresAt }: { at: string; expiresAt: string }): Promise<string> => {
    const token = toToken(randomBytes(16));
    await table.put({
      ...keyOf(token),
      target,
      createdAt: at,
      expiresAt: Math.floor(Date.parse(expiresAt) / 1000),
    });
    return token;
  },
  /** `undefined` when malformed, unknown, revoked or expired. */
  readLink: async (text: string): Promise<Link | undefined> => {
    const token = readToken(text);
    const item = token === undefined ? undefined : await table.get(keyOf(token));
    if (item === undefined) return undefined;
    const { expiresAt, ...link } = itemSchema.parse(item);
    if (link.revokedAt !== undefined || expiresAt * 1000 <= now().toMillis()) return undefined;
    const { target, createdAt } = link;
    return { target, createdAt, expiresAt: new Date(expiresAt * 1000).toISOString() };
  },
  /** Of a link that opens nothing. One that was ours is known for as long as the table still has it. */
  whyDead: async (text: string): Promise<'unknown' | 'too-old' | 'withdrawn'> => {
    const token = readToken(text);
    const item = token === undefined ? undefined : await table.get(keyOf(token));
    if (item === undefined) return 'unknown';
    return itemSchema.parse(item).revokedAt === undefined ? 'too-old' : 'withdrawn';
  },
});
export type Links = ReturnType<typeof makeLinks>;
