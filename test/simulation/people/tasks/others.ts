import type { Life } from '../../invented-lives.ts';
import { nextChanceOf, type Stage } from '../../stage.ts';
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

const cameTo = (stage: Stage, life: Life): string => {
  const came = (who: string) =>
    stage.chronicle.entries.some(
      (one) => one.ref === life.ref && one.who === who && stage.now - one.at < 7 * 86_400_000,
    );
  if (came('mentor')) return came('mentee') ? 'both' : 'mentor';
  return came('mentee') ? 'mentee' : 'neither';
};

/** Says of each Meet of the day who came, as it was. */
export const attest: WorkTask = async (stage, { page }) => {
  const fields: Fields = {};
  for (const [, first, id] of page.html.matchAll(/Who came to the Meet with ([^?]+)\?[\s\S]*?name="came-([^"]+)"/g)) {
    const life = stage.lives.find(({ row }) => row.mentee_first === first);
    fields[`came-${id}`] = life === undefined ? 'both' : cameTo(stage, life);
    fields[`cameras-${id}`] = 'yes';
    if (asksFor(page, `gap-${id}`)) fields[`gap-${id}`] = 'My line was gone for a moment';
  }
  await submit(page, fields);
  return 'done';
};
