import { createHash } from 'node:crypto';
import type { Caller } from '../types.ts';

/** The access key of the host itself and of people at this machine: every call is allowed. */
export const rootKey = 'AKIALOCALHOST0000000';

/** One access key a role, so that a signed call tells who makes it. */
export class CallerKeys {
  readonly #callers = new Map<string, Caller>([[rootKey, { accessKeyId: rootKey, roleArn: 'root' }]]);

  keyOf(roleArn: string): string {
    const accessKeyId = `ASIA${createHash('sha256').update(roleArn).digest('hex').slice(0, 16).toUpperCase()}`;
    this.#callers.set(accessKeyId, { accessKeyId, roleArn });
    return accessKeyId;
  }

  find(accessKeyId: string): Caller | undefined {
    return this.#callers.get(accessKeyId);
  }
}

/** `arn:aws:sts::…:assumed-role/<role>/local`, as IAM names the caller in a refusal. */
export function describeCaller({ roleArn }: Pick<Caller, 'roleArn'>): string {
  return `${roleArn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/local`;
}
