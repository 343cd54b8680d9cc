import { type Fields, submit } from '../../../../local/story/visitor.ts';
import { chanceOf, lookAgainSoon, pathIn } from '../../stage.ts';
import { asksFor } from '../fill-in.ts';
import type { WorkTask } from './task.ts';

/** Reads a message: passes it on, without what may not be in it, or not at all. */
export const readMessage: WorkTask = async (stage, { life, page }) => {
  const message = stage.chronicle.written.find(({ mark, read }) => read === undefined && page.text.includes(mark));
  const drawn = chanceOf(stage, life.ref, message?.mark ?? pathIn(page.url)).next();
  const decision =
    drawn < 0.04 ? 'worry' : drawn < 0.15 ? 'block' : asksFor(page, 'sure') || message?.secret ? 'redact' : 'allow';
  const words = { words: `How was your week? I saw ${message?.mark ?? 'it'}.` };
  const more: Record<string, Fields> = { redact: words, block: { reason: 'Zqreason' } };
  if (message !== undefined) message.read = { at: stage.now, decision };
  await submit(page, { decision, ...more[decision] });
  if (decision !== 'worry') return 'done';
  stage.chronicle.worries.push({ at: stage.now, ref: life.ref });
  lookAgainSoon(stage);
  return 'later';
};
