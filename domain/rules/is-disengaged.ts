import type { Session } from '../concepts/session.ts';
import type { Programme } from '../programme.ts';

/** Contacts that were expected to happen: a session that was called off beforehand is none. */
const EXPECTED = new Set(['held', 'missed']);

/** The last `disengagedAfter` expected contacts were all missed. */
export const isDisengaged = (sessions: Session[], { disengagedAfter }: Programme): boolean => {
  const expected = sessions
    .filter(({ outcome }) => outcome !== undefined && EXPECTED.has(outcome))
    .sort((a, b) => a.number - b.number);
  const last = expected.slice(-disengagedAfter);
  return last.length === disengagedAfter && last.every((session) => session.outcome === 'missed');
};
