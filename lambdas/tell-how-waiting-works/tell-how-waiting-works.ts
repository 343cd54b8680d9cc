import { followUpAt } from '../../domain/rules/follow-up.ts';
import { howWaitingWorks } from '../../views/mails/how-waiting-works.tsx';
import type { ChoiceItems } from '../adapters/choices.ts';
import type { Pairs } from '../adapters/pairs.ts';
import { toInstant } from '../shared/moment.ts';
import type { TaskDeps } from '../shared/open-task.ts';
import { postMail } from '../shared/post-mail.ts';
import { addressTo } from '../shared/side-frame.ts';

export interface TellHowWaitingWorksDeps extends TaskDeps {
  pairs: Pick<Pairs, 'getPair' | 'markFollowedUp'>;
  choices: Pick<ChoiceItems, 'getChoices'>;
}

/** Tells a mentor who waits how this will work, by their own route, once. Looks again first: they may have started after all. */
export const makeTellHowWaitingWorks =
  (deps: TellHowWaitingWorksDeps) =>
  async ({ pairId }: { pairId: string }): Promise<{ outcome: 'told' | 'not-needed' }> => {
    const [pair, choices] = await Promise.all([deps.pairs.getPair(pairId), deps.choices.getChoices(pairId)]);
    const { now, programme } = deps;
    const due = followUpAt({ pair, choices, now: now(), programme });
    if (pair.pauseReason !== 'mentor-waits' || due === undefined || due > now()) return { outcome: 'not-needed' };
    const key = `how-waiting-works.${choices.mentor?.at}`;
    const { person, frame, otherFirst, replyToken } = await addressTo({ pair, party: 'mentor', mailKey: key }, deps);
    const mail = howWaitingWorks({ frame, mentor: person, menteeFirst: otherFirst });
    await postMail({ pairId, key, to: person, mail, replyToken }, deps);
    await deps.pairs.markFollowedUp(pairId, toInstant(now()));
    return { outcome: 'told' };
  };
