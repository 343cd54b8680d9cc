import type { Choices } from '../../concepts/choice.ts';
import type { NewsKind } from '../../concepts/news.ts';
import type { Pair, Party } from '../../concepts/pair.ts';

/** Those who have said no to it all in this closure. */
export const saidNo = (choices: Choices, { round }: Pick<Pair, 'round'>): Party[] =>
  Object.values(choices)
    .filter((choice) => choice.round === round && choice.answer === 'no')
    .map(({ side }) => side);

/** What somebody ended themselves is no news to them: the receipt of their no has said so. */
const OF_ENDING: readonly NewsKind[] = ['not-going-ahead', 'waiting-for-schools', 'stopped'];

/** Whether somebody still has to hear it: another's no may have come first, and theirs while that waited for a look. */
export const isNewsTo = (party: Party, kind: NewsKind, refusers: readonly Party[]): boolean =>
  !(OF_ENDING.includes(kind) && refusers.includes(party));
