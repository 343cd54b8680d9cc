import type { About, Concern } from '../../../domain/concepts/concern.ts';
import type { Concerns } from '../../adapters/concerns.ts';
import type { Objects } from '../../adapters/objects.ts';
import type { Sessions } from '../../adapters/sessions.ts';
import { tellOrLeave } from '../letters/tell-or-leave.ts';
import { type GivenWords, withHead, wordsKeyOf, writerOf } from '../messages/left-words.ts';
import { readAlong, type UnreadDeps } from '../messages/read-along.ts';
import { type Raise, type SignalDeps, tellSignal } from '../pairs/raise-signal.ts';
import { openConcern } from './open-concern.ts';
import type { StartConcern } from './start-concern.ts';

export interface GivenConcern extends GivenWords {
  urgent: boolean;
  name?: string | undefined;
  /** Left out by whoever did not say. */
  about?: About | undefined;
}

export interface ConcernDeps extends UnreadDeps, SignalDeps {
  rawMails: Pick<Objects, 'putText'>;
  concerns: Pick<Concerns, 'appendConcern' | 'readConcerns'>;
  sessions: Pick<Sessions, 'listSessions'>;
  pairs: UnreadDeps['pairs'] & SignalDeps['pairs'];
  startConcern: StartConcern;
}

const isMeetingNow = async (pairId: string | undefined, { sessions }: ConcernDeps): Promise<boolean> =>
  pairId !== undefined && (await sessions.listSessions(pairId)).some(({ status }) => status === 'live');

const keepWords = async (given: GivenConcern, isLive: boolean, deps: ConcernDeps): Promise<void> => {
  const name = given.name ?? (await writerOf(given, deps));
  const head = [
    given.urgent ? 'Urgent.' : undefined,
    isLive ? 'A Google Meet of this pair is going on now. Please decide whether to end it.' : undefined,
    name && `From: ${name}`,
  ];
  await deps.rawMails.putText(wordsKeyOf('concern', given), withHead(head, given.text));
};

/** A signal that is there already was told, or is told by the sweep of what is untold. */
const signal = async (raised: Raise, deps: ConcernDeps): Promise<void> => {
  if (await deps.signals.putSignal(raised)) await tellOrLeave(async () => await tellSignal(raised, deps));
};

/**
 * Freezes all contact of the pair from the moment that the concern is written, and calls whoever may look at it. A Meet that is live is
 * not cut: it makes the concern an urgent one. Each part once for each id, so that a second press finishes what a first one left.
 */
export const raiseConcern = async (given: GivenConcern, deps: ConcernDeps): Promise<void> => {
  const { id, pairId, side, by, at, about = 'unsaid' } = given;
  const isLive = await isMeetingNow(pairId, deps);
  await keepWords(given, isLive, deps);
  const textKey = wordsKeyOf('concern', given);
  const concern: Concern = { id, pairId, about, side, by, urgent: given.urgent || isLive, at, textKey };
  await deps.concerns.appendConcern(concern);
  const { concerns } = await deps.concerns.readConcerns(pairId);
  const kept = concerns.find((one) => one.id === id) ?? concern;
  if (pairId !== undefined)
    await signal({ pairId, kind: 'concern-raised', side, at: kept.at, id: `concern-${id}` }, deps);
  await openConcern(kept, deps);
  if (pairId !== undefined) await readAlong(pairId, await deps.messages.listMessages(pairId), deps);
  // What starts nothing now is started by the sweep of concerns that nobody has looked at.
  await tellOrLeave(async () => await deps.startConcern({ pairId, concernId: id }));
};
