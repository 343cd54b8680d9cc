import { SIDES } from '../../chronicle.ts';
import { cellOf } from '../../invented-lives.ts';
import { receiveWords } from '../receive.ts';
import { submit } from '../visits.ts';
import type { WorkTask } from './task.ts';

/** Passes words on to somebody without mail, who then has their links. */
export const passOn: WorkTask = async (stage, { life, page }) => {
  const side = SIDES.find((one) => page.text.includes(`${cellOf(life, one, 'first')} ${cellOf(life, one, 'last')}`));
  if (side !== undefined) receiveWords(stage, { life, side, text: page.text });
  if (asksFor(page)) await submit(page, { decision: 'done' });
  return 'done';
};

const asksFor = ({ html }: { html: string }): boolean => html.includes('value="done"');
