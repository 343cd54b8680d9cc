import { createHash } from 'node:crypto';
import type { Answer } from '../../../domain/concepts/ask.ts';
import type { Consent, Evidence, Kept, Shown } from '../../../domain/concepts/consent.ts';
import type { StoredAsk } from '../../adapters/asks.ts';
import type { Consents } from '../../adapters/consents.ts';
import type { Objects } from '../../adapters/objects.ts';
import { sentTextKey } from '../letters/send-once.ts';
import { askMailKey } from './ask-id.ts';

export interface ConsentDeps {
  consents: Pick<Consents, 'appendConsent'>;
  rawMails: Pick<Objects, 'getKept'>;
}

export interface NewConsent {
  pairId: string;
  personId: string;
  decision: Consent['decision'];
  answer: Pick<Answer, 'ways' | 'at' | 'route' | 'by' | 'guidelines'>;
  /** The question whose words were shown. */
  ask: Pick<StoredAsk, 'id' | 'opening' | 'ways' | 'wordingVersion'>;
  evidence?: Evidence | undefined;
}

const idOf = ({ pairId, ask, decision, answer }: NewConsent): string =>
  `${pairId}.${ask.id}.${decision}.${answer.at.replace(/[-:.]/g, '')}`;

/** What lies under a key now, by its version and hash. `undefined` when nothing does. */
export const referTo = async (key: string, { rawMails }: Pick<ConsentDeps, 'rawMails'>): Promise<Kept | undefined> => {
  const found = await rawMails.getKept(key);
  if (found === undefined) return undefined;
  const { bytes, objectVersion } = found;
  return { key, objectVersion, sha256: createHash('sha256').update(bytes).digest('hex') };
};

const referToAll = async (shown: readonly Shown[], deps: ConsentDeps): Promise<Consent['shown']> => {
  const found = await Promise.all(shown.map(async (words) => ({ words, kept: await referTo(words.key, deps) })));
  return found.flatMap(({ words, kept }) => (kept === undefined ? [] : [{ ...words, ...kept }]));
};

/** Appends a parent's answer, once, with a reference to and a hash of the very words they were shown and wrote. */
export const writeConsent = async (wanted: NewConsent, deps: ConsentDeps): Promise<Consent> => {
  const { pairId, personId, decision, answer, ask } = wanted;
  const { shown = [], mailKey, ...proof } = wanted.evidence ?? {};
  const question: Shown = {
    what: 'question',
    key: sentTextKey(pairId, askMailKey(ask)),
    wordsVersion: ask.wordingVersion ?? 'none',
  };
  const others = shown.filter(({ key }) => key !== question.key);
  const consent: Consent = {
    id: idOf(wanted),
    pairId,
    askId: ask.id,
    personId,
    decision,
    waysAsked: ask.ways,
    ways: answer.ways,
    at: answer.at,
    route: answer.route,
    guidelines: answer.guidelines,
    ...proof,
    shown: await referToAll([question, ...others], deps),
    mail: mailKey === undefined ? undefined : await referTo(mailKey, deps),
    recordedBy: answer.by,
  };
  await deps.consents.appendConsent(consent);
  return consent;
};
