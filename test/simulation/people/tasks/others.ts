import { nextChanceOf } from '../../stage.ts';
import { asksFor, offered } from '../fill-in.ts';
import { type Fields, submit } from '../visits.ts';
import type { WorkTask } from './task.ts';

export const simplyDo: WorkTask = async (_stage, { page }) => {
  if (offered(page, 'decision').includes('done')) await submit(page, { decision: 'done' });
  return 'done';
};

/** Mostly the news goes out; a young person agrees to it that their parent is told. */
export const lookAtNews: WorkTask = async (stage, { life, page }) => {
  const decision = nextChanceOf(stage, life.ref, 'news').happens(0.9) ? 'send' : 'drop';
  await submit(page, { decision, ...(asksFor(page, 'agreed') ? { agreed: 'yes' } : {}) });
  return 'done';
};

export const decideConcern: WorkTask = async (stage, { life, page }) => {
  const decision = nextChanceOf(stage, life.ref, 'concern').happens(0.75) ? 'keep' : 'stop';
  const wanted = offered(page, 'decision').includes(decision) ? decision : 'keep';
  await submit(page, { decision: wanted });
  const open = stage.chronicle.worries.find(({ ref, settledAt }) => ref === life.ref && settledAt === undefined);
  if (open !== undefined) Object.assign(open, { settledAt: stage.now, decision: wanted });
  return 'done';
};

/** First it is got, and another day it is tried. */
export const supply: WorkTask = async (_stage, { page }) => {
  const decisions = offered(page, 'decision');
  if (decisions.includes('supply')) {
    await submit(page, { decision: 'supply' });
    return 'later';
  }
  if (decisions.includes('work')) await submit(page, { decision: 'work' });
  return 'done';
};

/** Says who came, as it was. */
export const attest: WorkTask = async (stage, { life, page }) => {
  const came = (who: string) =>
    stage.chronicle.entries.some(
      (one) => one.ref === life.ref && one.who === who && stage.now - one.at < 7 * 86_400_000,
    )
      ? 'yes'
      : 'no';
  const gap: Fields = asksFor(page, 'gap') ? { gap: 'My line was gone for a moment' } : {};
  await submit(page, { mentorCame: came('mentor'), menteeCame: came('mentee'), camerasAsAgreed: 'yes', ...gap });
  return 'done';
};
