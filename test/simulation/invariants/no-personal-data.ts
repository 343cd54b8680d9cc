import type { Invariant, World } from '../world.ts';

/** Words that stand in messages, worries and reasons. */
const WORDS = ['zqword', 'zqworrywords', 'zqreason'];
const COLUMNS = ['mentor', 'mentee', 'consent'].flatMap((who) =>
  ['first', 'last', 'email', 'phone'].map((field) => `${who}_${field}`),
);

/** Whatever nobody may read in a workflow or a log, in small letters. */
export const canariesOf = (lives: World['lives']): string[] => {
  const cells = lives.flatMap(({ row }) => [...COLUMNS, 'coordinator_email'].map((column) => row[column] ?? ''));
  const numbers = cells.filter((cell) => /^07/.test(cell)).map((cell) => cell.replaceAll(' ', '').slice(1));
  return [...new Set([...cells, ...numbers, ...WORDS])].filter((cell) => cell !== '').map((cell) => cell.toLowerCase());
};

/** Where a canary stands in a text, without the canary itself. */
export const canariesIn = (text: string, canaries: readonly string[], where: string): string[] => {
  const small = text.toLowerCase();
  const at = canaries.findIndex((canary) => small.includes(canary));
  return at < 0 ? [] : [`${where} holds personal data (canary ${at})`];
};

/** Names of executions, what waits on the clock, and references of tasks; whole executions and logs are looked at by `look-inside.ts`. */
export const noPersonalData: Invariant = {
  name: 'I7',
  says: 'no personal data in inputs, outputs, names and logs',
  check: ({ lives, executions, due, inside }) => {
    const canaries = canariesOf(lives);
    return [
      ...executions.flatMap(({ name, machine }) => canariesIn(name, canaries, `a name of ${machine}`)),
      ...due.flatMap(({ what }) => canariesIn(what, canaries, 'a timer')),
      ...inside.flatMap(({ where, text }) => canariesIn(text, canaries, where)),
    ];
  },
};
