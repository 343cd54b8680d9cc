import type { Voided } from '../../concepts/ask.ts';

/** A link that stood in a mail which somebody else answered is in the wrong hands; one that was made later is not. */
export const isLinkWithdrawn = ({ createdAt }: { createdAt: string }, voided: Voided | undefined): boolean =>
  voided?.reason === 'somebody-else' && createdAt <= voided.at;
