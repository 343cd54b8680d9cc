import type { Choices } from '../../domain/concepts/choice.ts';
import type { Pair, Party } from '../../domain/concepts/pair.ts';
import { HOME } from '../../domain/rules/pairs/what-settles.ts';
import type { Concerns } from '../adapters/concerns.ts';
import type { Pairs } from '../adapters/pairs.ts';
import { type TellDeps, tellPerson } from '../shared/letters/tell-person.ts';
import { toInstant } from '../shared/moment.ts';
import { type CascadeDeps, cascade } from '../shared/pairs/cascade.ts';
import { openTaskFor } from '../shared/tasks/open-task.ts';

export type ReturnToSchoolDeps = CascadeDeps &
  TellDeps & { pairs: Pick<Pairs, 'getPair' | 'setStanding'>; concerns: Pick<Concerns, 'standOf'> };

const hasWaited = ({ mentor }: Choices, { round }: Pair): boolean =>
  mentor?.answer === 'wait' && mentor.round === round;

/** "We will get back to you to confirm how this will work": a person does, once. */
const letConfirm = async (pair: Pair, deps: ReturnToSchoolDeps): Promise<void> => {
  const ref = `${pair.id}/${pair.round}`;
  const owned = { pairId: pair.id, side: 'mentor', ownerId: pair.coordinatorId } as const;
  await openTaskFor({ kind: 'confirm-return', ref, ...owned }, deps);
};

/** Contact was stopped for a concern: no mail sends anybody back to each other. A person says what comes now. */
const leaveToPerson = async (pair: Pair, deps: ReturnToSchoolDeps) => {
  const ref = `${pair.id}/reopened.${pair.round}`;
  await openTaskFor({ kind: 'stuck', ref, pairId: pair.id, ownerId: pair.coordinatorId }, deps);
  await deps.pairs.setStanding(pair.id, { standing: 'closed', at: toInstant(deps.now()) });
  return { outcome: 'closed' };
};

/** Brings a pair home: what was still in hand ends, for a pair that stood paused too, and everybody who was ever asked is told once, by their own route, that mentoring goes on in school. */
export const makeReturnToSchool =
  (deps: ReturnToSchoolDeps) =>
  async ({ pairId }: { pairId: string }) => {
    const concern = await deps.concerns.standOf(pairId);
    if (concern === 'open') return { outcome: 'held' };
    await cascade(pairId, HOME, deps);
    const pair = await deps.pairs.getPair(pairId);
    // Ended by hand while this waited for the office to open.
    if (pair.standing === 'closed') return { outcome: 'closed' };
    if (concern === 'stopped') return await leaveToPerson(pair, deps);
    const waited = hasWaited(await deps.choices.getChoices(pairId), pair);
    const hadMeets = (await deps.sessions.listSessions(pairId)).some(({ invitedAt }) => invitedAt !== undefined);
    const asked = new Set<Party>((await deps.asks.listAsks(pairId)).map((ask) => ask.side));
    for (const party of asked) {
      const key = `reopened.${pair.round}.${party}`;
      const told = { party, key, news: 'schools-reopened', waited: waited && party === 'mentor', hadMeets } as const;
      await tellPerson(pair, told, deps);
    }
    if (waited) await letConfirm(pair, deps);
    await deps.pairs.setStanding(pairId, { standing: 'returned', at: toInstant(deps.now()) });
    return { outcome: 'returned' };
  };
