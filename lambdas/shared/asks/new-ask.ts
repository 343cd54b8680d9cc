import type { DateTime } from 'luxon';
import type { Ask, AskKind } from '../../../domain/concepts/ask.ts';
import type { Pair, Party } from '../../../domain/concepts/pair.ts';
import type { Programme } from '../../../domain/programme.ts';
import type { Found } from '../letters/find-question.ts';
import { personIdOf } from '../letters/side-frame.ts';
import { toInstant } from '../moment.ts';

export interface NewQuestion extends Extract<Found, { ways: Ask['ways'] }> {
  pair: Pair;
  kind: AskKind;
  party: Party;
}

interface ClockDeps {
  now: () => DateTime;
  programme: Programme;
}

/** The times of a question that is put at this moment. */
export const timesFrom = (kind: AskKind, { now, programme }: ClockDeps): Pick<Ask, 'openedAt' | 'closesAt'> => {
  const at = now();
  return { openedAt: toInstant(at), closesAt: toInstant(at.plus({ days: programme.ladders[kind].closeDay })) };
};

export const newAsk = ({ pair, kind, party, askId, ways, isAboutMore }: NewQuestion, deps: ClockDeps): Ask => ({
  id: askId,
  pairId: pair.id,
  kind,
  side: party,
  personId: personIdOf(pair, party),
  ways,
  ...(isAboutMore === undefined ? {} : { isAboutMore }),
  ...timesFrom(kind, deps),
  reminders: 0,
});
