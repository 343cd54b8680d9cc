import type { StoredAsk } from '../adapters/asks.ts';
import { askMailKey, reminderMailKey, unclearMailKey } from '../shared/asks/ask-id.ts';
import { receiptMailKey } from '../shared/asks/send-receipt.ts';
import { sentTextKey } from '../shared/letters/send-once.ts';
import type { Reply, ReplyDeps } from './reply.ts';

/** All that we wrote about this question, so that none of it is read as an answer when it comes back quoted. */
export const ourWords = async (
  ask: StoredAsk,
  { mailKey, answered }: Pick<Reply, 'mailKey' | 'answered'>,
  deps: ReplyDeps,
): Promise<string> => {
  const choice = await deps.choices.getChoice(ask.pairId, ask.side);
  const answers = [ask.answer, choice].filter((given) => given !== undefined);
  const keys = [
    askMailKey(ask),
    ...Array.from({ length: ask.reminders }, (_, n) => reminderMailKey(ask, n + 1)),
    unclearMailKey(ask),
    ...[mailKey, answered].filter((key) => key !== undefined),
    ...answers.map((given) => receiptMailKey(ask.id, given)),
  ];
  const texts = await Promise.all([...new Set(keys)].map((key) => deps.rawMails.getText(sentTextKey(ask.pairId, key))));
  return texts.filter((text) => text !== undefined).join('\n');
};
