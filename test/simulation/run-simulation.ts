import { openHome } from './home.ts';
import { Simulation, type Violation, type Wanted } from './simulate.ts';

export interface Options extends Wanted {
  faults: boolean;
  json: boolean;
  verbose: boolean;
}

export interface Outcome {
  violations: Violation[];
}

export const runSimulation = async (options: Options): Promise<Outcome> => {
  const home = await openHome(options.seed);
  const began = performance.now();
  const simulation = new Simulation(home, options, options.verbose ? console.error : undefined);
  try {
    await simulation.run();
  } finally {
    await home.end();
  }
  const seconds = (performance.now() - began) / 1000;
  for (const { at, invariant, problem } of simulation.violations) console.log(`${at} ${invariant} ${problem}`);
  console.log(`${options.pairs} pairs, ${options.weeks} weeks, seed ${options.seed}: ${seconds.toFixed(1)} s`);
  console.log(`violations: ${simulation.violations.length}`);
  return { violations: simulation.violations };
};
