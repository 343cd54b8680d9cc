/**
 * What a host does that outlives it, or that others see: between two of these a death leaves the same behind, so that every instant
 * at which a process can be killed is before, in the middle of, or after one of them.
 */
export const KINDS = ['journal', 'compaction', 'table', 'file', 'wire'] as const;
export type Kind = (typeof KINDS)[number];

/** An instant of a host's life. `where`: below a quarter before the `nth` act of the kind, above three quarters after it, else inside. */
export interface Instant {
  kind: Kind;
  /** 1 is the first. */
  nth: number;
  where: number;
}

export const showInstant = ({ kind, nth, where }: Instant): string => `${kind}:${nth}:${where.toFixed(2)}`;

/** Reads what `showInstant` wrote. */
export const readInstant = (text: string): Instant => {
  const [name, nth, where] = text.split(':');
  const kind = KINDS.find((known) => known === name);
  if (kind === undefined) throw new Error(`not an instant: ${text}`);
  return { kind, nth: Number(nth), where: Number(where) };
};
