import type { Session } from '../../domain/concepts/session.ts';
import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import type { PagesTaskDeps } from './deps.ts';

export type GapDeps = Pick<PagesTaskDeps, 'records' | 'rawMails' | 'programme'>;

const LONGEST_WORDS = 4000;

/** Seconds for which somebody was in the call without the coordinator, when that was longer than a dropped line; only then words are asked. */
export const gapOf = async (
  { pairId, id }: Session,
  { records, programme }: Pick<GapDeps, 'records' | 'programme'>,
): Promise<number | undefined> => {
  const alone = (await records.findRecord(pairId, id))?.longestAloneSeconds ?? 0;
  return alone > programme.coordinatorGoneSeconds ? Math.round(alone) : undefined;
};

export const gapErrors = (gap: number | undefined, form: URLSearchParams): FieldError[] =>
  gap === undefined || (form.get('gap') ?? '').trim() !== ''
    ? []
    : [{ field: 'gap', text: 'Write what happened while you were out of the call' }];

/** The words are kept beside the session's other words, once: the first ones stand with the attestation. */
export const keepGapWords = async (
  { pairId, id }: Session,
  form: URLSearchParams,
  { rawMails }: Pick<GapDeps, 'rawMails'>,
): Promise<string | undefined> => {
  const words = (form.get('gap') ?? '').trim().slice(0, LONGEST_WORDS);
  if (words === '') return undefined;
  const key = `words/${pairId}/gap.${id}.txt`;
  await rawMails.putText(key, words);
  return key;
};
