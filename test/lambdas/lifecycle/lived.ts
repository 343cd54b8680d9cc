import type { State } from './furnish.ts';
import { type Acts, isRefused, sidesThatSaidNo, whyOrderCounts } from './the-square.ts';

/** What came of it. */
export interface Lived {
  state: State;
  acts: Acts;
  /** In hand of contact five minutes later, and where the pair stood then. */
  left: string[];
  soon: string;
  /** Where it stands when news has gone out. */
  standing: string;
  mails: string[];
  /** For the coordinator, by their kinds. */
  tasks: string[];
  signals: string[];
}

const isBooked = (what: string): boolean => what === 'a Meet' || what.startsWith('time of');
const isMessage = (what: string): boolean => what.startsWith('a message') || what === 'task pass-on';

/** A live Meet is never cut, and what a pair shared before goes on while it waits or is looked at. */
const mayBe = ({ state, soon, acts }: Lived, what: string): boolean => {
  if (what.endsWith('untold')) return false;
  if (what === 'a Meet that goes on') return true;
  if (isRefused(state, acts) || ['returned', 'closed'].includes(soon)) return false;
  if (isBooked(what) && acts.some((act) => act.endsWith('takes fewer ways'))) return false;
  if (soon === 'paused: concern') return !isBooked(what) && !acts.includes('schools reopen');
  if (soon === 'paused: mentor-waits') return isMessage(what) && (state === 'asking' || state === 'waiting');
  return !soon.startsWith('paused');
};

const nameOf = (acts: Acts): string => acts.join(', then ');

/** What is in hand that must not be, by the acts after which it is. */
export const leftWrongly = (lives: readonly Lived[]): [string, string[]][] =>
  lives
    .map((lived): [string, string[]] => [nameOf(lived.acts), lived.left.filter((what) => !mayBe(lived, what))])
    .filter(([, left]) => left.length > 0);

const OF_AN_END = ['Digital mentoring has stopped', 'News about digital mentoring'];

/** Whoever said no themselves, and was told of the end as news all the same. */
export const toldOfTheirOwn = (lives: readonly Lived[]): string[] =>
  lives.flatMap(({ state, acts, mails }) =>
    sidesThatSaidNo(state, acts)
      .filter((side) => OF_AN_END.some((subject) => mails.includes(`${side.replace(' ', '-')}: ${subject}`)))
      .map((side) => `${nameOf(acts)}: ${side}`),
  );

/** Two acts that end in another state the other way round, though nothing says why. */
export const dependsOnOrder = (lives: readonly Lived[]): string[] => {
  const standings = new Map(lives.map(({ acts, standing }) => [nameOf(acts), standing]));
  return lives.flatMap(({ state, acts, standing }) => {
    const [one, other] = acts;
    const turned = other === undefined ? standing : (standings.get(nameOf([other, one])) ?? standing);
    return turned === standing || whyOrderCounts(state, acts) !== undefined
      ? []
      : [`${nameOf(acts)}: ${standing}, else ${turned}`];
  });
};

/** In one line for each reader. */
const inLines = (mails: readonly string[]): string[] => {
  const subjects = new Map<string, string[]>();
  for (const mail of mails) {
    const [reader = '', ...subject] = mail.split(': ');
    subjects.set(reader, [...(subjects.get(reader) ?? []), subject.join(': ')]);
  }
  return [...subjects].map(([reader, all]) => `mails to ${reader}: ${all.join(' · ')}`);
};

const outcomeOf = ({ standing, left, mails, tasks }: Lived): string =>
  [
    `now ${standing}`,
    ...(left.length === 0 ? [] : [`in hand: ${left.join(', ')}`]),
    ...inLines(mails),
    ...(tasks.length === 0 ? [] : [`for the coordinator: ${tasks.join(', ')}`]),
  ].join('\n');

/** `B | C`, all that come after one act; those that may as well come before it stand once, at the earlier of both. */
const inTurn = (lives: readonly Lived[]): string[] => {
  const all = new Set(lives.map(({ acts }) => nameOf(acts)));
  const lines = new Map<string, string[]>();
  for (const { acts } of lives) {
    const [first, second] = acts;
    const isEither = second !== undefined && second !== first && all.has(nameOf([second, first]));
    const line = `  ${first}, ${isEither ? 'before or after' : 'then'} `;
    if (isEither && lines.get(`  ${second}, before or after `)?.includes(first)) continue;
    lines.set(line, [...(lines.get(line) ?? []), second ?? 'nothing else']);
  }
  return [...lines].map(([line, others]) => `${line}${others.join(' | ')}`);
};

/** Each outcome with all that leads to it: an act alone, or two. */
export const inWords = (lives: readonly Lived[]): string => {
  const byOutcome = new Map<string, Lived[]>();
  for (const lived of lives) {
    const outcome = outcomeOf(lived);
    byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), lived]);
  }
  return [...byOutcome].map(([outcome, all]) => [outcome, ...inTurn(all), ''].join('\n')).join('\n');
};

/** Where all outcomes of a state are written down. */
export const fileOf = (state: State): string => `every-change/${state.toLowerCase().replaceAll(' ', '-')}.txt`;
