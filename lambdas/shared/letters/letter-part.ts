import type { DateTime } from 'luxon';
import type { Ask } from '../../../domain/concepts/ask.ts';
import type { Choices } from '../../../domain/concepts/choice.ts';
import type { Letter, WaitingNews } from '../../../domain/concepts/letter.ts';
import type { Pair } from '../../../domain/concepts/pair.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import type { Plan } from '../../../domain/concepts/plan.ts';
import type { Supply } from '../../../domain/concepts/supply.ts';
import type { Programme } from '../../../domain/programme.ts';
import type { Asks, StoredAsk } from '../../adapters/asks.ts';
import type { Concerns } from '../../adapters/concerns.ts';
import type { Letters, Membership } from '../../adapters/letters.ts';
import type { NewsItems } from '../../adapters/news.ts';
import type { Pairs } from '../../adapters/pairs.ts';
import type { Signals } from '../../adapters/signals.ts';
import type { Supplies } from '../../adapters/supplies.ts';
import type { FindDeps } from './find-question.ts';

export interface PartsDeps extends FindDeps {
  asks: Pick<Asks, 'listAsks'>;
  concerns: Pick<Concerns, 'standOf'>;
  letters: Pick<Letters, 'listMemberships' | 'listNews'>;
  news: Pick<NewsItems, 'getNews'>;
  pairs: Pick<Pairs, 'findPair'>;
  signals: Pick<Signals, 'pendingSignals'>;
  supplies: Pick<Supplies, 'listSupplies'>;
  now: () => DateTime;
  programme: Programme;
}

interface Of extends Membership {
  pair: Pair;
  /** Names it for ever among the mails of its pair. */
  key: string;
}

export interface QuestionPart extends Of {
  kind: 'question';
  ask: Ask & Pick<StoredAsk, 'opening'>;
  plan: Plan | undefined;
  /** Nobody has opened it yet. */
  isNew: boolean;
}

export interface ReminderPart extends Of {
  kind: 'reminder';
  ask: StoredAsk;
  plan: Plan | undefined;
  number: number;
}

export interface NewsPart extends Of {
  kind: 'news';
  waiting: WaitingNews;
}

export type LetterPart = QuestionPart | ReminderPart | NewsPart;

export interface Reader {
  person: Person;
  /** All letters to them so far. */
  letters: readonly Letter[];
}

/** One pair of the reader, read afresh. */
export interface Around extends Membership {
  pair: Pair;
  asks: StoredAsk[];
  choices: Choices;
  plan: Plan | undefined;
  supplies: readonly Supply[];
}
