import { createHash } from 'node:crypto';
import type { Answer } from '../../domain/concepts/ask.ts';
import type { Consent } from '../../domain/concepts/consent.ts';
import type { Evidence, StoredAsk } from '../adapters/asks.ts';
import type { Consents } from '../adapters/consents.ts';
import type { Objects } from '../adapters/objects.ts';
import { askMailKey } from './ask-id.ts';
import { sentTextKey } from './post-mail.ts';

export interface ConsentDeps {
  consents: Pick<Consents, 'appendConsent'>;
  rawMails: Pick<Objects, 'getText'>;
}

export interface NewConsent {
  pairId: string;
  personId: string;
  decision: Consent['decision'];
  answer: Pick<Answer, 'ways' | 'at' | 'route' | 'by'>;
  /** The question whose words were shown. */
  ask: Pick<StoredAsk, 'id' | 'opening' | 'wordingVersion'>;
  evidence?: Evidence | undefined;
}

/** Appends a parent's answer with a hash of the very words they were shown, once. */
export const writeConsent = async (wanted: NewConsent, deps: ConsentDeps): Promise<void> => {
  const { pairId, personId, decision, answer, ask, evidence } = wanted;
  const words = (await deps.rawMails.getText(sentTextKey(pairId, askMailKey(ask)))) ?? '';
  await deps.consents.appendConsent({
    id: `${ask.id}.${decision}`,
    pairId,
    personId,
    decision,
    ways: answer.ways,
    at: answer.at,
    route: answer.route,
    wordingHash: createHash('sha256').update(words).digest('hex'),
    wordingVersion: ask.wordingVersion ?? 'none',
    ...evidence,
    ...(answer.by === undefined ? {} : { recordedBy: answer.by }),
  });
};
