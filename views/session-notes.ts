import type { Session } from '../domain/concepts/session.ts';
import { instantInWords } from './words.ts';

/** What a coordinator's task about a session says; shown as text on its page. */
export type SessionNote = 'no-slot' | 'refused' | 'disengaged' | 'mentor-missed';

const NOTES: Record<SessionNote, (when: string) => string> = {
  'no-slot': (when) =>
    `The Google Meet on ${when} could not be booked: you or the mentor have another one then. Please agree another time with both.`,
  refused: (when) =>
    `The Google Meet on ${when} could not be booked: the rules do not allow it. Please check the mentor's PVG date, what everybody agreed to, and the plan.`,
  disengaged: (when) =>
    `The last Meets did not take place, most lately on ${when}. Please ask both how things are, the young person first. The plan goes on until you change it.`,
  'mentor-missed': (when) =>
    `Your mentor could not be at the Google Meet on ${when}. It was nothing that you did. We will tell you about the next one.`,
};

export const noteInWords = (note: SessionNote, session: Pick<Session, 'startsAt'>): string =>
  NOTES[note](instantInWords(session.startsAt));
