import type { DateTime } from 'luxon';
import type { Answer, Every, HalfDay } from '../../domain/concepts/ask.ts';
import type { Evidence } from '../../domain/concepts/consent.ts';
import type { Party } from '../../domain/concepts/pair.ts';
import type { Lack } from '../../domain/concepts/supply.ts';
import type { Way } from '../../domain/concepts/way.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Language } from '../../views/languages/language.ts';
import type { Asks } from '../adapters/asks.ts';
import type { ChoiceItems } from '../adapters/choices.ts';
import type { Drafts } from '../adapters/drafts.ts';
import type { Links } from '../adapters/links.ts';
import type { Messages } from '../adapters/messages.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { People } from '../adapters/people.ts';
import type { Plans } from '../adapters/plans.ts';
import type { Sessions } from '../adapters/sessions.ts';
import type { Tasks } from '../adapters/tasks.ts';
import type { GivenConcern } from '../shared/concerns/raise-concern.ts';
import type { GivenWords } from '../shared/messages/left-words.ts';
import type { GivenMessage } from '../shared/messages/take-message.ts';

export interface GivenAnswer {
  pairId: string;
  askId: string;
  answer: Answer;
  evidence?: Evidence;
}

/** Sent twice, it counts once: the same wish again changes nothing. */
export interface GivenChange {
  pairId: string;
  side: Party;
  answer: 'yes' | 'no';
  ways: Way[];
  /** What the page offered. */
  asked?: Way[];
  /** Kept as they were when left out. */
  times?: HalfDay[];
  every?: Every;
  lacks?: Lack[];
  at: string;
  route: 'page';
  evidence?: Evidence;
}

/** All that the pages for mentors, mentees and parents need of the world. */
export interface PagesPersonDeps {
  asks: Pick<Asks, 'getAsk'>;
  choices: Pick<ChoiceItems, 'getChoices'>;
  pairs: Pick<Pairs, 'findPair'>;
  people: Pick<People, 'getPeople'>;
  tasks: Pick<Tasks, 'getTask'>;
  plans: Pick<Plans, 'getPlan'>;
  sessions: Pick<Sessions, 'listSessions'>;
  links: Pick<Links, 'readLink' | 'whyDead'>;
  messages: Pick<Messages, 'listMessages'>;
  drafts: Drafts;
  recordAnswer(given: GivenAnswer): Promise<{ outcome: 'recorded' | 'same' | 'changed-mind' | 'too-late' }>;
  changeMind(given: GivenChange): Promise<unknown>;
  raiseConcern(given: GivenConcern): Promise<unknown>;
  askQuestion(given: GivenWords): Promise<unknown>;
  takeMessage(given: GivenMessage): Promise<unknown>;
  /** Opens a coordinator's task to phone this person, and stops reminding them. */
  callBack(who: { pairId: string; side: Party; askId?: string }): Promise<unknown>;
  /** Opens a coordinator's task about a link that reached somebody else, and stops reminding. */
  notForThem(who: { pairId: string; side: Party; askId?: string }): Promise<unknown>;
  /** Keeps the exact words that were shown and who answered them, under a key. */
  keepWords(key: string, text: string): Promise<void>;
  now(): DateTime;
  newId(): string;
  programme: Programme;
  /** All that we have words in. */
  languages: readonly Language[];
}
