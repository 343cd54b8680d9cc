import type { Invariant } from '../world.ts';
import { agreedByAll } from './agreed-by-all.ts';
import { boundedWaits } from './bounded-waits.ts';
import { messagesRead } from './messages-read.ts';
import { noPersonalData } from './no-personal-data.ts';
import { nothingAfterReopening } from './nothing-after-reopening.ts';
import { nothingOfTheOther } from './nothing-of-the-other.ts';
import { oneEffect } from './one-effect.ts';
import { onePlace } from './one-place.ts';
import { sessionsInBounds } from './sessions-in-bounds.ts';
import { silenceIsNoConsent } from './silence-is-no-consent.ts';
import { stoppedInTime } from './stopped-in-time.ts';
import { toldOnce } from './told-once.ts';

/** Every promise of the list, in its order. */
export const INVARIANTS: readonly Invariant[] = [
  agreedByAll,
  sessionsInBounds,
  messagesRead,
  stoppedInTime,
  oneEffect,
  toldOnce,
  noPersonalData,
  nothingOfTheOther,
  onePlace,
  boundedWaits,
  silenceIsNoConsent,
  nothingAfterReopening,
];
