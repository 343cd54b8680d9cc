import type { State } from './furnish.ts';
import { type Acts, isRefused } from './the-square.ts';

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

export const mustNotBeLeft = (lived: Lived): string[] => lived.left.filter((what) => !mayBe(lived, what));

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

/** Each outcome with all that leads to it: an act alone, or after a first one what may come second. */
export const inWords = (lives: readonly Lived[]): string => {
  const byOutcome = new Map<string, Map<string, string[]>>();
  for (const lived of lives) {
    const outcome = outcomeOf(lived);
    const firsts = byOutcome.get(outcome) ?? new Map<string, string[]>();
    byOutcome.set(outcome, firsts);
    const [first, second] = lived.acts;
    firsts.set(first, [...(firsts.get(first) ?? []), second ?? 'nothing else']);
  }
  return [...byOutcome]
    .map(([outcome, firsts]) =>
      [outcome, ...[...firsts].map(([first, seconds]) => `  ${first}, then ${seconds.join(' | ')}`), ''].join('\n'),
    )
    .join('\n');
};
