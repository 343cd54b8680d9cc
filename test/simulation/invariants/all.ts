import type { Invariant } from '../world.ts';
import { agreedByAll } from './agreed-by-all.ts';
import { noPersonalData } from './no-personal-data.ts';
import { nothingOfTheOther } from './nothing-of-the-other.ts';
import { sessionsInBounds } from './sessions-in-bounds.ts';
import { silenceIsNoConsent } from './silence-is-no-consent.ts';

/** Every promise of the design's list, in its order. */
export const INVARIANTS: readonly Invariant[] = [
  agreedByAll,
  sessionsInBounds,
  noPersonalData,
  nothingOfTheOther,
  silenceIsNoConsent,
];
