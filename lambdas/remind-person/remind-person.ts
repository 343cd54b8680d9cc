import { secondsHeld } from '../../domain/rules/calendar/held-until.ts';
import { reminderMailKey } from '../shared/asks/ask-id.ts';
import { type AskRef, type AskStand, lookAtAsk } from '../shared/asks/look-at-ask.ts';
import { finishLetterWith } from '../shared/letters/finish-letter.ts';
import { type LetterDeps, writeLetter } from '../shared/letters/write-letter.ts';

/**
 * Reminds kindly if that is still due at this very moment, once for each rung and in the one letter of the day, and says what is due
 * next.
 */
export const makeRemindPerson =
  (deps: LetterDeps) =>
  async (ref: AskRef): Promise<AskStand> => {
    const { ask, person, stand } = await lookAtAsk(ref, deps);
    const { pairId, side: party } = ask;
    const item = { pairId, key: reminderMailKey(ask, ask.reminders + 1) };
    const reader = { person, letters: await deps.letters.listLetters(person.id) };
    const isOut = await finishLetterWith(reader, item, deps);
    if (!isOut && stand.due !== 'remind') return stand;
    if (!isOut) await writeLetter(reader, { pairId, party }, deps);
    const now = (await lookAtAsk(ref, deps)).stand;
    // Held back, or not to be written just now. Tried so seldom that an execution's 25,000 events last to the close.
    return now.due === 'remind' ? { ...now, due: 'wait', waitSeconds: secondsHeld(deps.now()) } : now;
  };
