import type { About } from '../../concepts/concern.ts';

/** Who may look at a concern, by their office. */
export const LOOKERS = ['coordinator', 'on-call', 'manager', 'alternate'] as const;
export type Looker = (typeof LOOKERS)[number];

export interface Worry {
  about: About;
  urgent: boolean;
  /** Of somebody of ours who wrote it: nobody is left alone with their own words. */
  writer?: Looker | undefined;
  hasPair: boolean;
}

/** Nobody reads what may be about themselves; whether it is about the coordinator is not known where nothing was said. */
const CHAINS: Record<About, readonly Looker[]> = {
  other: ['coordinator', 'on-call', 'manager', 'alternate'],
  coordinator: ['manager', 'alternate'],
  unsaid: ['manager', 'alternate'],
  manager: ['alternate'],
};

/** Those who are called together, one call after another, until one of them has looked. */
export const callsOf = ({ about, urgent, writer, hasPair }: Worry): Looker[][] => {
  const chain = CHAINS[about].filter((one) => one !== writer && (hasPair || one !== 'coordinator'));
  if (chain.length === 0) return [['alternate']];
  const together = urgent && chain[1] === 'on-call' ? 2 : 1;
  return [chain.slice(0, together), ...chain.slice(together).map((one) => [one])];
};

/** The nth call, counted from 0. After the last of all the last two take turns: it never ends before somebody has looked. */
export const callAt = (calls: readonly Looker[][], nth: number): Looker[] => {
  const turns = calls.slice(-2);
  return calls[nth] ?? turns[(nth - calls.length) % turns.length] ?? [];
};
