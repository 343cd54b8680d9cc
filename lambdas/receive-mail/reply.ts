import type { Look } from '../../domain/concepts/look.ts';
import type { Pair } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { StoredAsk } from '../adapters/asks.ts';
import type { Concerns } from '../adapters/concerns.ts';
import type { Objects } from '../adapters/objects.ts';
import type { AnswerDeps } from '../shared/asks/record-answer.ts';
import type { ReadMail } from './read-raw.ts';
import type { Receipt } from './receipt-event.ts';

export interface ReplyDeps extends AnswerDeps {
  rawMails: AnswerDeps['rawMails'] & Pick<Objects, 'getText'>;
  concerns: Pick<Concerns, 'appendDoubt'>;
}

export interface Reply {
  mail: ReadMail;
  receipt: Receipt;
  /** UTC instant at which SES took it in. */
  at: string;
  pairId: string;
  askId: string;
  /** When the mail was written that this answers. */
  asked: string;
  /** All questions that these words answer: several, after a letter about several young people. */
  together: readonly { pairId: string; askId: string }[];
  /** That mail, when it was about no question: news, a plan, a session. */
  mailKey?: string | undefined;
  /** That mail, when it was about this question: the question itself, a reminder, a receipt. */
  answered?: string | undefined;
}

export interface Read {
  reply: Reply;
  ask: StoredAsk;
  pair: Pair;
  person: Person;
  look: Omit<Look, 'why'>;
  /** A no may hide in it, or it is one. */
  mayBeNo: boolean;
}
