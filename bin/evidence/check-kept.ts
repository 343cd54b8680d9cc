import { createHash } from 'node:crypto';
import type { Kept } from '../../domain/concepts/consent.ts';
import type { Objects } from '../../lambdas/adapters/objects.ts';
import type { Checked, CheckedText } from '../../views/evidence/pack.ts';

export interface CheckDeps {
  rawMails: Pick<Objects, 'getKept'>;
}

/** Reads the very version that was recorded and hashes it anew. */
export const checkBytes = async (
  { key, objectVersion, sha256 }: Kept,
  { rawMails }: CheckDeps,
): Promise<Checked & { bytes: Uint8Array }> => {
  const kept = { key, objectVersion, sha256 };
  const bytes = (await rawMails.getKept(key, objectVersion))?.bytes;
  if (bytes === undefined) return { ...kept, stands: 'missing', bytes: new Uint8Array() };
  const foundSha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...kept, stands: foundSha256 === sha256 ? 'same' : 'other', foundSha256, bytes };
};

export const checkText = async (kept: Kept, deps: CheckDeps): Promise<CheckedText> => {
  const { bytes, ...checked } = await checkBytes(kept, deps);
  return { ...checked, text: new TextDecoder().decode(bytes) };
};
