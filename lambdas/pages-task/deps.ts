import type { DateTime } from 'luxon';
import type { Pair } from '../../domain/concepts/pair.ts';
import type { Session } from '../../domain/concepts/session.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Asks } from '../adapters/asks.ts';
import type { Calendars } from '../adapters/calendars.ts';
import type { ChoiceItems } from '../adapters/choices.ts';
import type { Concerns } from '../adapters/concerns.ts';
import type { Consents } from '../adapters/consents.ts';
import type { Events } from '../adapters/events.ts';
import type { Letters } from '../adapters/letters.ts';
import type { Links } from '../adapters/links.ts';
import type { Messages } from '../adapters/messages.ts';
import type { NewsItems } from '../adapters/news.ts';
import type { Objects } from '../adapters/objects.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { People } from '../adapters/people.ts';
import type { Plans } from '../adapters/plans.ts';
import type { Reopenings } from '../adapters/reopenings.ts';
import type { SessionRecords } from '../adapters/session-records.ts';
import type { Sessions } from '../adapters/sessions.ts';
import type { Slots } from '../adapters/slots.ts';
import type { Supplies } from '../adapters/supplies.ts';
import type { Tasks } from '../adapters/tasks.ts';
import type { Workflows } from '../adapters/workflows.ts';
import type { ChangeOfMind } from '../shared/asks/change-mind.ts';
import type { Invalidation } from '../shared/asks/invalidate-answer.ts';
import type { GivenAnswer, Recorded } from '../shared/asks/record-answer.ts';
import type { GivenConcern } from '../shared/concerns/raise-concern.ts';
import type { GivenMessage } from '../shared/messages/take-message.ts';
import type { Raise } from '../shared/pairs/raise-signal.ts';
import type { EndingWish } from '../shared/pairs/set-ending.ts';
import type { GivenLacks } from '../shared/tasks/supply-task.ts';
import type { TakenLeave } from '../shared/tasks/take-leave.ts';
import type { NewCoordinator } from './start-new-coordinator.ts';

/** All that the pages for coordinators and the manager need of the world. */
export interface PagesTaskDeps {
  tasks: Pick<Tasks, 'getTask' | 'completeTask' | 'markTold' | 'listOpenTasks'>;
  letters: Pick<Letters, 'listMemberships'>;
  links: Pick<Links, 'readLink' | 'whyDead'>;
  people: Pick<People, 'getPerson' | 'changePerson'>;
  pairs: Pick<Pairs, 'getPair' | 'listPairs'>;
  asks: Pick<Asks, 'getAsk' | 'listAsks' | 'markAsk'>;
  choices: Pick<ChoiceItems, 'getChoices'>;
  concerns: Pick<Concerns, 'decideConcern' | 'settleDoubt' | 'standOf' | 'readConcerns' | 'appendNote'>;
  consents: Pick<Consents, 'listConfirmations' | 'appendConfirmation'>;
  plans: Pick<Plans, 'getPlan' | 'putPlan'>;
  sessions: Pick<Sessions, 'getSession' | 'updateSession'>;
  records: Pick<SessionRecords, 'findRecord' | 'appendAttestation'>;
  slots: Pick<Slots, 'takenUnits'>;
  calendars: Pick<Calendars, 'busyTimes'>;
  messages: Pick<Messages, 'getMessage' | 'listMessages' | 'moveMessage'>;
  news: Pick<NewsItems, 'getNews' | 'keepFrom' | 'settleNews'>;
  events: Pick<Events, 'appendEvent' | 'listEvents'>;
  /** Raw mails, replies, concerns and all words that were sent. */
  rawMails: Pick<Objects, 'getText' | 'getBytes' | 'putText'>;
  supplies: Pick<Supplies, 'getSupply' | 'listSupplies' | 'moveSupply'>;
  workflows: Pick<Workflows, 'succeedTask'>;
  recordAnswer(given: GivenAnswer): Promise<Pick<Recorded, 'outcome'>>;
  changeMind(change: ChangeOfMind): Promise<'changed' | 'same'>;
  /** Takes back an answer that was recorded in error. */
  invalidateAnswer(wish: Invalidation): Promise<'invalidated' | 'overtaken'>;
  raiseSignal(signal: Raise): Promise<void>;
  /** Opens a concern, once for each id. */
  raiseConcern(concern: GivenConcern): Promise<unknown>;
  /** Takes words that came by phone or text. */
  takeMessage(given: GivenMessage): Promise<unknown>;
  /** Writes down what the young person lacks and opens a task for each. */
  needSupplies(given: GivenLacks): Promise<void>;
  /** Plans a Meet that broke off once more, the same day. */
  tryAgain(wish: { session: Session; time: string }): Promise<void>;
  /** Writes down that a coordinator is away, or here again, and has their work handed over. */
  takeLeave(taken: TakenLeave): Promise<unknown>;
  /** Starts giving pairs to another coordinator for good. */
  assignCoordinator(wanted: NewCoordinator): Promise<unknown>;
  /** Has the pair end on a day or at once, or lets it go on after all. */
  setEnding(wish: EndingWish): Promise<void>;
  clearEnding(pair: Pair, by: string): Promise<void>;
  /** Has a school, or all, reopen on a day ahead, `now`, or on no day that is known. */
  startReopening(reopening: { schoolId: string; at: string; on: string }): Promise<unknown>;
  reopenings: Pick<Reopenings, 'findReopening'>;
  programme: Programme;
  publicUrl: string;
  now(): DateTime;
  newId(): string;
}
