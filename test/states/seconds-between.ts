import type { MachineEvent } from '../../local/aws/states/machine-run.ts';

/** Seconds from one event to another; NaN when there is none. */
export function secondsBetween(from: MachineEvent | undefined, to: MachineEvent | undefined): number {
  if (!from || !to) return Number.NaN;
  return (to.timestamp.getTime() - from.timestamp.getTime()) / 1000;
}
