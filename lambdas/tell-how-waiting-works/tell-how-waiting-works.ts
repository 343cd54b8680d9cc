import { followUpAt } from '../../domain/rules/asks/follow-up.ts';
import type { Pairs } from '../adapters/pairs.ts';
import { type TellDeps, tellPerson } from '../shared/letters/tell-person.ts';
import { toInstant } from '../shared/moment.ts';

export type TellHowWaitingWorksDeps = TellDeps & { pairs: Pick<Pairs, 'getPair' | 'markFollowedUp'> };

/** Tells a mentor who waits how this will work, by their own route, once. Looks again first: they may have started after all. */
export const makeTellHowWaitingWorks =
  (deps: TellHowWaitingWorksDeps) =>
  async ({ pairId }: { pairId: string }): Promise<{ outcome: 'told' | 'not-needed' }> => {
    const [pair, choices] = await Promise.all([deps.pairs.getPair(pairId), deps.choices.getChoices(pairId)]);
    const { now, programme } = deps;
    const due = followUpAt({ pair, choices, now: now(), programme });
    if (pair.pauseReason !== 'mentor-waits' || due === undefined || due > now()) return { outcome: 'not-needed' };
    const key = `how-waiting-works.${choices.mentor?.at}`;
    await tellPerson(pair, { party: 'mentor', key, news: 'how-waiting-works' }, deps);
    await deps.pairs.markFollowedUp(pairId, toInstant(now()));
    return { outcome: 'told' };
  };
