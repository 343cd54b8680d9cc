import { chanceOf, lookAgainSoon } from '../../stage.ts';
import { asksFor, offered } from '../fill-in.ts';
import { type Fields, submit } from '../visits.ts';
import type { WorkTask } from './task.ts';

/** Reads a message: passes it on, without what may not be in it, or not at all. */
export const readMessage: WorkTask = async (stage, { life, page, visit }) => {
  const { written, worries } = stage.chronicle;
  // Earlier messages of the pair stand below the one that is read.
  const places = written
    .filter(({ mark }) => page.text.includes(mark))
    .map((one) => ({ one, at: page.text.indexOf(one.mark) }));
  const message = places.sort((a, b) => a.at - b.at)[0]?.one;
  const drawn = chanceOf(stage, life.ref, message?.mark ?? 'a message').next();
  const mustCut = asksFor(page, 'sure') || message?.secret !== undefined;
  const wish = drawn < 0.04 && visit === 0 ? 'worry' : drawn < 0.15 ? 'block' : mustCut ? 'redact' : 'allow';
  const decision = offered(page, 'decision').includes(wish) ? wish : 'block';
  const words = { words: `How was your week? I saw ${message?.mark ?? 'it'}.` };
  const more: Record<string, Fields> = { redact: words, block: { reason: 'Zqreason' } };
  if (message !== undefined) message.read = { at: stage.now, decision };
  await submit(page, { decision, ...more[decision] });
  if (decision !== 'worry') return 'done';
  worries.push({ at: stage.now, ref: life.ref });
  lookAgainSoon(stage);
  return 'later';
};
