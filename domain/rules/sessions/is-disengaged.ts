import type { Session } from '../../concepts/session.ts';
import type { Programme } from '../../programme.ts';

/** Contacts that were expected to happen: a session that was called off beforehand is none. */
const EXPECTED = new Set(['held', 'missed']);

/** Whoever lacked a device or Wi-Fi could not come, and a mentor's no-show has a path of its own. */
const isNobodysFault = ({ attested }: Session): boolean =>
  (attested?.lacks ?? []).length > 0 || (attested?.menteeCame === true && !attested.mentorCame);

/** The last `disengagedAfter` expected contacts were all missed. */
export const isDisengaged = (sessions: Session[], { disengagedAfter }: Programme): boolean => {
  const expected = sessions
    .filter((session) => EXPECTED.has(session.outcome ?? '') && !isNobodysFault(session))
    .sort((a, b) => a.number - b.number);
  const last = expected.slice(-disengagedAfter);
  return last.length === disengagedAfter && last.every((session) => session.outcome === 'missed');
};
