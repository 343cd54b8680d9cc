import { offered } from '../fill-in.ts';
import { submit } from '../visits.ts';
import { askSomebody } from './ask.ts';
import type { WorkTask } from './task.ts';

/** Reads a reply, phones its writer, and writes down what they say then. What is no answer is left. */
export const readReply: WorkTask = async (stage, task) => {
  const decisions = offered(task.page, 'decision');
  if (decisions.includes('done')) {
    await submit(task.page, { decision: 'done' });
    return 'done';
  }
  if ((await askSomebody(stage, task)) === 'done') return 'done';
  await submit(task.page, { decision: 'leave' });
  return 'done';
};
