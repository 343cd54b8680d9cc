import { notePermissions } from '../note-permissions.ts';
import { costOf } from './costs/cost-of.ts';
import { readUsage } from './costs/read-usage.ts';
import { openMortalHome } from './faults/mortal-home.ts';
import { type Home, openHome } from './home.ts';
import { copiesAmong } from './invariants/told-once.ts';
import type { Report } from './report.ts';
import { Simulation, type Wanted } from './simulate.ts';

export interface Options extends Wanted {
  /** Told what everybody does. */
  say?: ((line: string) => void) | undefined;
}

const reportOf = async (
  simulation: Simulation,
  home: Home,
  { pairs, weeks, seed, faults }: Options,
  seconds: number,
): Promise<Report> => {
  const { stage, post, violations, steps, transitions, items } = simulation;
  const { lives, chronicle, desk } = stage;
  const { mails } = post;
  const usage = faults ? undefined : await readUsage(desk, home.stateDir, { transitions, mails: mails.length });
  return {
    ...{ pairs, weeks, seed, faults, violations, seconds, steps },
    answers: chronicle.said.length,
    sessions: items?.sessions.filter(({ status }) => status === 'over').length ?? 0,
    messages: chronicle.written.length,
    mails: mails.length,
    deaths: home.deaths(),
    copies: copiesAmong({ mails, fresh: mails, lives }).length / 2,
    costs: usage && costOf(usage, pairs),
  };
};

const DEATHS_A_PAIR = 3;

/** Lives the lives of a seed, and tells what came of them. */
export const runSimulation = async (options: Options): Promise<Report> => {
  const { seed, pairs, faults } = options;
  const home = faults ? await openMortalHome(seed, pairs * DEATHS_A_PAIR) : await openHome(seed);
  try {
    const began = performance.now();
    const simulation = new Simulation(home, options, options.say);
    await simulation.run();
    await home.survive(async () => await notePermissions(home.url));
    return await reportOf(simulation, home, options, (performance.now() - began) / 1000);
  } finally {
    await home.end();
  }
};
