import type { Side } from '../../domain/concepts/pair.ts';
import { HOME } from '../../domain/rules/what-settles.ts';
import { schoolsReopened } from '../../views/mails/schools-reopened.tsx';
import type { Pairs } from '../adapters/pairs.ts';
import { type CascadeDeps, cascade } from '../shared/cascade.ts';
import { toInstant } from '../shared/moment.ts';
import { postMail } from '../shared/post-mail.ts';
import { addressTo } from '../shared/side-frame.ts';

export interface ReturnToSchoolDeps extends CascadeDeps {
  pairs: Pick<Pairs, 'getPair' | 'setStanding'>;
}

/** Brings a pair home: what was still in hand ends, for a pair that stood paused too, and everybody who was ever asked is told once, by their own route, that mentoring goes on in school. */
export const makeReturnToSchool =
  (deps: ReturnToSchoolDeps) =>
  async ({ pairId }: { pairId: string }) => {
    await cascade(pairId, HOME, deps);
    const pair = await deps.pairs.getPair(pairId);
    const asked = new Set<Side>((await deps.asks.listAsks(pairId)).map((ask) => ask.side));
    for (const side of asked) {
      const key = `reopened.${pair.round}.${side}`;
      const { replyToken, ...addressed } = await addressTo({ pair, side, mailKey: key }, deps);
      await postMail({ pairId, key, to: addressed.person, mail: schoolsReopened(addressed), replyToken }, deps);
    }
    await deps.pairs.setStanding(pairId, { standing: 'returned', at: toInstant(deps.now()) });
    return { outcome: 'returned' };
  };
