import type { Letter, LetterItem } from '../../../domain/concepts/letter.ts';
import { isInLetter } from '../../../domain/rules/letters/letter-time.ts';
import type { Asks } from '../../adapters/asks.ts';
import type { Letters } from '../../adapters/letters.ts';
import type { Sent } from '../../adapters/sent.ts';
import type { Reader } from './letter-part.ts';

export interface FinishDeps {
  asks: Pick<Asks, 'countReminder'>;
  letters: Pick<Letters, 'settleNews'>;
  sent: Pick<Sent, 'findSent' | 'recordSent'>;
}

/** `remind.{ask}.{number}` */
const numberOf = ({ key }: LetterItem): number => Number(key.slice(key.lastIndexOf('.') + 1));

const finishItem = async (personId: string, item: LetterItem, letter: Letter, deps: FinishDeps): Promise<void> => {
  const { kind, pairId, key, askId } = item;
  const { messageId, sentAt = letter.claimedAt, sha256, wordsVersion } = letter;
  if (kind === 'news') await deps.letters.settleNews({ personId, pairId, key }, sentAt);
  if (kind === 'reminder' && askId !== undefined) await deps.asks.countReminder(pairId, askId, numberOf(item));
  await deps.sent.recordSent(pairId, { key, claimedAt: sentAt, messageId, sha256, wordsVersion });
};

/**
 * Does what follows from a letter that has gone out, for these items of it, each part once: whoever comes after a crash does what is
 * missing.
 */
export const finishLetter = async (
  personId: string,
  letter: Letter,
  items: readonly LetterItem[],
  deps: FinishDeps,
): Promise<void> => {
  for (const item of items) {
    const known = await deps.sent.findSent(item.pairId, item.key);
    if (known?.messageId === undefined) await finishItem(personId, item, letter, deps);
  }
};

/** Whether a letter with this in it has gone out; if so, what a crash may have left of it is done now. */
export const finishLetterWith = async (
  { person, letters }: Reader,
  item: Pick<LetterItem, 'pairId' | 'key'>,
  deps: FinishDeps,
): Promise<boolean> => {
  const letter = letters.find((one) => isInLetter([one], item));
  if (letter !== undefined) await finishLetter(person.id, letter, letter.items, deps);
  return letter !== undefined;
};
