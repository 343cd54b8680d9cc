import { DateTime } from 'luxon';
import { ZONE } from '../../domain/calendar/zone.ts';
import type { LetterItem } from '../../domain/concepts/letter.ts';
import type { Pair, Party } from '../../domain/concepts/pair.ts';
import { canBeMailed } from '../../domain/concepts/person.ts';
import { REOPENING_NOW, REOPENING_UNKNOWN } from '../../domain/concepts/reopening.ts';
import { nextOfficeOpening, OPENS } from '../../domain/rules/calendar/office-hours.ts';
import { secondsToTell } from '../../domain/rules/letters/time-to-tell.ts';
import { isHome, isOfSchool } from '../../domain/rules/pairs/comes-home.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Reopenings } from '../adapters/reopenings.ts';
import { LAST_WORDS, type OfferDeps, offerLastWords } from '../shared/letters/offer-last-words.ts';
import { personIdOf } from '../shared/letters/side-frame.ts';
import { tellPerson } from '../shared/letters/tell-person.ts';
import { toInstant } from '../shared/moment.ts';

export type AnnounceDeps = OfferDeps & {
  pairs: OfferDeps['pairs'] & Pick<Pairs, 'listPairs' | 'setReopensOn'>;
  reopenings: Pick<Reopenings, 'findReopening'>;
};

export interface Announcing {
  schoolId: string;
  after: string;
  /** A London date, `now` or `unknown`. */
  on: string;
}

/** Pairs in one page: each may have a session called off and two letters written. */
const PAGE = 20;

/** The day that they heard of last; by voice or post it is the one that stood until now. */
const dayHeardOf = async (pair: Pair, party: Party, deps: AnnounceDeps): Promise<string | undefined> => {
  const person = await deps.people.getPerson(personIdOf(pair, party));
  if (!canBeMailed(person)) return pair.reopensOn === REOPENING_UNKNOWN ? undefined : pair.reopensOn;
  const letters = await deps.letters.listLetters(person.id);
  const told = letters.flatMap(({ messageId, items }) => (messageId === undefined ? [] : items));
  const isAboutDay = ({ pairId, key }: LetterItem): boolean => pairId === pair.id && key.startsWith(LAST_WORDS);
  return told.filter(isAboutDay).at(-1)?.key.split('.')[1];
};

/** Whoever had heard of the day hears that it does not count any more. */
const takeBack = async (pair: Pair, deps: AnnounceDeps): Promise<void> => {
  for (const party of ['mentor', 'mentee'] as const) {
    const day = await dayHeardOf(pair, party, deps);
    if (day !== undefined) await tellPerson(pair, { party, key: `goes-on.${day}.${party}`, news: 'goes-on' }, deps);
  }
};

/** The pair's own record changes first: a letter that waits is read against it. */
const announce = async (pair: Pair, on: string, deps: AnnounceDeps): Promise<void> => {
  await deps.pairs.setReopensOn(pair.id, on);
  if (on === REOPENING_UNKNOWN) await takeBack(pair, deps);
  else await offerLastWords({ ...pair, reopensOn: on }, { on, schools: true }, deps);
};

/**
 * Tells the next page of pairs of the day on which their school reopens, with a last Meet and a last message before it, or that it does
 * not count any more. `done` at once when schools have reopened already; `overtaken` when another day was set meanwhile.
 */
export const makeAnnounceReopening =
  (deps: AnnounceDeps) =>
  async ({ schoolId, after, on }: Announcing) => {
    const answer = (outcome: 'more' | 'done' | 'put-off' | 'overtaken', told = 0, last = '') => ({
      schoolId,
      on,
      after: last,
      outcome,
      waitSeconds: secondsToTell(told, deps.programme),
      reopensAt: toInstant(opening(on, deps.now())),
    });
    if (on === REOPENING_NOW) return answer('done');
    if ((await deps.reopenings.findReopening(schoolId))?.on !== on) return answer('overtaken');
    const page = await deps.pairs.listPairs({ after, limit: PAGE });
    const due = page.filter((pair) => !isHome(pair) && isOfSchool(pair, schoolId));
    for (const pair of due) await announce(pair, on, deps);
    if (page.length === PAGE) return answer('more', due.length, page.at(-1)?.id);
    return answer(on === REOPENING_UNKNOWN ? 'put-off' : 'done');
  };

/** When the office opens on that day; at once without one. */
const opening = (on: string, now: DateTime): DateTime => {
  const day = DateTime.fromISO(on, { zone: ZONE });
  return day.isValid ? nextOfficeOpening(day.set({ hour: OPENS })) : now;
};
