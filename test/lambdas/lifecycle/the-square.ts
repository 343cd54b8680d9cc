import { ACTS, type Act } from './acts.ts';
import type { State } from './furnish.ts';

export type Acts = readonly [Act] | readonly [Act, Act];

/** Each act alone, each after each other one in both orders, and each a second time. */
export const SQUARE: Acts[] = [
  ...ACTS.map((act) => [act] as const),
  ...ACTS.flatMap((first) => ACTS.map((second) => [first, second] as const)),
];

const DECISIONS: readonly Act[] = ['contact is kept', 'contact is stopped'];

/** Why these cannot come in there; nothing when they can. */
export const whyNot = (state: State, acts: Acts): string | undefined => {
  const isHome = state === 'returned' || acts[0] === 'schools reopen';
  if (acts.length === 2 && acts.includes('schools close again') && !isHome)
    return 'a list of a new closure changes nothing of a pair that is not home';
  if (state === 'active by one parent' && !acts.some((act) => /parent/.test(act)))
    return 'it differs from an active pair in what its parents do';
  const first = acts.findIndex((act) => DECISIONS.includes(act));
  const isWorried = state === 'frozen' || state === 'stopped' || acts.slice(0, first).includes('somebody is worried');
  return first >= 0 && !isWorried ? 'nobody decides on a concern that nobody has' : undefined;
};

const sideOf = (act: Act): string | undefined =>
  /^(mentor|mentee|parent|second parent) (?:withdraws|waits|takes)/.exec(act)?.[1];

/** These go on, so that whatever comes within two minutes is read together. */
const RUNNING: readonly State[] = ['asking', 'planning', 'active', 'active by one parent', 'in a Meet', 'frozen'];

/** Why the order of two decides where the pair stands; nothing when it must not. */
export const whyOrderCounts = (state: State, [one, other]: Acts): string | undefined => {
  if (other === undefined || one === other) return;
  const sides = [sideOf(one), sideOf(other)];
  if (sides[0] !== undefined && sides[0] === sides[1]) return 'of two words of one person the last one stands';
  if (DECISIONS.includes(one) && DECISIONS.includes(other))
    return 'of two decisions on one concern the first one stands';
  if ([one, other].some((act) => DECISIONS.includes(act)) && [one, other].includes('somebody is worried'))
    return 'a decision is on what was known';
  if ([one, other].includes('schools close again')) return 'a new closure asks anew, whatever was said before it';
  if (!RUNNING.includes(state) && [one, other].some((act) => act.includes('takes fewer ways')))
    return 'a pair that stood still takes each word at once, and a yes on a page moves it only once a coordinator has looked';
  const mayComeFirst = ['somebody is worried', 'coordinator ends the pair'] as const;
  if (
    !RUNNING.includes(state) &&
    mayComeFirst.some((act) => [one, other].includes(act)) &&
    [one, other].includes('schools reopen')
  )
    return 'a pair that stood still is brought home at once';
  return;
};

/** The school named a second person who may decide. */
export const hasSecond = (state: State, acts: Acts): boolean =>
  state === 'active by one parent' || acts.some((act) => act.startsWith('second parent'));

/** Those whose last word is a no to it all. */
export const sidesThatSaidNo = (state: State, acts: Acts): string[] => {
  const before: Partial<Record<State, Act>> = { 'not going ahead': 'mentee withdraws', withdrawn: 'parent withdraws' };
  const last = new Map<string, Act>();
  for (const act of [before[state], ...acts]) {
    const side = act === undefined ? undefined : sideOf(act);
    if (act !== undefined && side !== undefined) last.set(side, act);
  }
  return [...last].filter(([, act]) => act.endsWith('withdraws')).map(([side]) => side);
};

export const isRefused = (state: State, acts: Acts): boolean => sidesThatSaidNo(state, acts).length > 0;
