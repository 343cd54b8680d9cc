import type { CostLine } from './costs/cost-of.ts';
import { ASSUMED_SECONDS, FUNCTION_GIGABYTES, PRICES } from './costs/prices.ts';
import type { Violation, Wanted } from './simulate.ts';

export interface Report extends Wanted {
  violations: Violation[];
  /** Wall-clock seconds, and steps of the clock. */
  seconds: number;
  steps: number;
  /** What was lived through. */
  answers: number;
  sessions: number;
  messages: number;
  mails: number;
  deaths: number;
  /** Mails sent twice, each since its sender died between SES's answer and our record. */
  copies: number;
  /** Of one pair; not counted with faults, since what a host had counted dies with it. */
  costs?: CostLine[] | undefined;
}

const NAMES: Record<CostLine['what'], string> = {
  transitions: 'state transitions',
  invocations: 'invocations',
  gigabyteSeconds: `GB-seconds (${ASSUMED_SECONDS} s of ${FUNCTION_GIGABYTES} GB each, assumed)`,
  reads: 'reads (one unit each)',
  writes: 'writes (one unit each)',
  mails: 'mails',
};

const costLines = (costs: readonly CostLine[], weeks: number): string[] => [
  '',
  `What a pair costs on AWS in ${weeks} weeks, in US dollars without free allowances`,
  ...costs.map(({ what, count, dollars }) => {
    const { read, source } = PRICES[what];
    return `  ${count.toFixed(count < 10 ? 1 : 0).padStart(8)}  ${NAMES[what].padEnd(46)} $${dollars.toFixed(5)}  (${source}, ${read})`;
  }),
  `  in all $${costs.reduce((sum, { dollars }) => sum + dollars, 0).toFixed(4)}`,
];

/** What a run came to, for people. */
export const reportInWords = (report: Report): string => {
  const { pairs, weeks, seed, faults, seconds, violations, costs } = report;
  return [
    ...violations.map(({ at, invariant, problem }) => `${at} ${invariant} ${problem}`),
    `${pairs} pairs, ${weeks} weeks, seed ${seed}${faults ? ', with faults' : ''}: ${(pairs / seconds).toFixed(2)} pairs a second (${seconds.toFixed(0)} s)`,
    `${report.answers} answers, ${report.sessions} sessions, ${report.messages} messages, ${report.mails} mails; ${report.steps} looks at every promise`,
    ...(faults
      ? [
          `${report.deaths} deaths of the host; mails sent twice by a sender that died before we noted it: ${report.copies}`,
        ]
      : []),
    `violations: ${violations.length}`,
    ...(costs === undefined ? [] : costLines(costs, weeks)),
  ].join('\n');
};
