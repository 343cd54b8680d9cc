import { ACTS, type Act } from './acts.ts';
import type { State } from './furnish.ts';

export type Acts = readonly [Act] | readonly [Act, Act];

/** A change of ways is one signal, whoever makes it: alone all of them are walked, with another act one of each kind. */
const ALONE: readonly Act[] = [
  'mentee takes fewer ways',
  'parent takes fewer ways',
  'mentor takes more ways',
  'mentee takes more ways',
];
const TWO = ACTS.filter((act) => !ALONE.includes(act));

/** Each act alone, each after each other one in both orders, and each a second time. */
export const SQUARE: Acts[] = [
  ...ACTS.map((act) => [act] as const),
  ...TWO.flatMap((first) => TWO.map((second) => [first, second] as const)),
];

const DECISIONS: readonly Act[] = ['contact is kept', 'contact is stopped'];

/** Why these cannot come in there; nothing when they can. */
export const whyNot = (state: State, acts: Acts): string | undefined => {
  const first = acts.findIndex((act) => DECISIONS.includes(act));
  const isWorried = state === 'frozen' || state === 'stopped' || acts.slice(0, first).includes('somebody is worried');
  return first >= 0 && !isWorried ? 'nobody decides on a concern that nobody has' : undefined;
};

const sideOf = (act: Act): string | undefined => /^(mentor|mentee|parent) (?:withdraws|waits|takes)/.exec(act)?.[1];

/** These go on, so that whatever comes within two minutes is read together. */
const RUNNING: readonly State[] = ['asking', 'planning', 'active', 'in a Meet', 'frozen'];

/** Why the order of two decides where the pair stands; nothing when it must not. */
export const whyOrderCounts = (state: State, [one, other]: Acts): string | undefined => {
  if (other === undefined || one === other) return;
  const sides = [sideOf(one), sideOf(other)];
  if (sides[0] !== undefined && sides[0] === sides[1]) return 'of two words of one person the last one stands';
  if (DECISIONS.includes(one) && DECISIONS.includes(other))
    return 'of two decisions on one concern the first one stands';
  if ([one, other].some((act) => DECISIONS.includes(act)) && [one, other].includes('somebody is worried'))
    return 'a decision is on what was known';
  const mayComeFirst = ['somebody is worried', 'coordinator ends the pair'] as const;
  if (
    !RUNNING.includes(state) &&
    mayComeFirst.some((act) => [one, other].includes(act)) &&
    [one, other].includes('schools reopen')
  )
    return 'a pair that stood still is brought home at once';
  return;
};

/** What somebody last said, and that is a no to it all. */
export const isRefused = (state: State, acts: Acts): boolean => {
  const before: Partial<Record<State, Act>> = { 'not going ahead': 'mentee withdraws', withdrawn: 'parent withdraws' };
  const last = new Map<string, Act>();
  for (const act of [before[state], ...acts]) {
    const side = act === undefined ? undefined : sideOf(act);
    if (act !== undefined && side !== undefined) last.set(side, act);
  }
  return [...last.values()].some((act) => act.endsWith('withdraws'));
};
