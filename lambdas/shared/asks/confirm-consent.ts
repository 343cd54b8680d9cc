import type { DateTime } from 'luxon';
import type { Consent } from '../../../domain/concepts/consent.ts';
import type { Consents } from '../../adapters/consents.ts';
import type { Objects } from '../../adapters/objects.ts';
import type { Sent } from '../../adapters/sent.ts';
import { sentTextKey } from '../letters/send-once.ts';
import { toInstant } from '../moment.ts';
import { referTo } from './write-consent.ts';

export interface ConfirmDeps {
  consents: Pick<Consents, 'appendConfirmation'>;
  sent: Pick<Sent, 'findSent'>;
  rawMails: Pick<Objects, 'getKept'>;
  now: () => DateTime;
}

/** Appends, once, that an answer was confirmed by the words under `mailKey`: mailed, or given to a coordinator to pass on. */
export const confirmConsent = async (
  { id: consentId, pairId }: Pick<Consent, 'id' | 'pairId'>,
  mailKey: string,
  deps: ConfirmDeps,
): Promise<void> => {
  const [sent, words] = await Promise.all([
    deps.sent.findSent(pairId, mailKey),
    referTo(sentTextKey(pairId, mailKey), deps),
  ]);
  await deps.consents.appendConfirmation({
    consentId,
    pairId,
    how: sent === undefined ? 'pass-on' : 'mail',
    at: sent?.claimedAt ?? toInstant(deps.now()),
    words,
    messageId: sent?.messageId,
  });
};
