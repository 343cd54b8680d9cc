import * as z from 'zod';

export interface TaskToken {
  /** The execution. */
  arn: string;
  task: string;
  nonce: string;
}

const parts = z.tuple([z.string(), z.string(), z.string()]);

/** A token says itself what it is for, so that a closed one can be told from one that never was. */
export function makeToken(token: TaskToken): string {
  return Buffer.from(JSON.stringify([token.arn, token.task, token.nonce])).toString('base64url');
}

/** Null when the text is no token. */
export function readToken(text: string): TaskToken | null {
  try {
    const [arn, task, nonce] = parts.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { arn, task, nonce };
  } catch {
    return null;
  }
}
