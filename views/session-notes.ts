import type { Session } from '../domain/concepts/session.ts';
import type { Language } from './languages/language.ts';
import { sayIn } from './pages/task/say-in.ts';
import { instantInWords } from './words.ts';

/** What a coordinator's task about a session says; shown as text on its page. */
export type SessionNote = 'no-slot' | 'refused' | 'disengaged' | 'no-room' | 'mentor-missed';

const NOTES: Record<Exclude<SessionNote, 'mentor-missed'>, (when: string) => string> = {
  'no-slot': (when) =>
    `The Google Meet on ${when} could not be booked: you or the mentor have something else then, or your day is full. Please agree another time with both.`,
  refused: (when) =>
    `The Google Meet on ${when} could not be booked: the rules do not allow it. Please check the mentor's PVG date, what everybody agreed to, and the plan.`,
  'no-room': (when) =>
    `The call of the Google Meet on ${when} was ended because you were out of it, and Google did not make a new one as safe as we ask. Nobody can join again. Please phone the young person now.`,
  disengaged: (when) =>
    `The last Meets did not take place, most lately on ${when}. Please ask both how things are, the young person first. The plan goes on until you change it.`,
};

/** `language` is that of the young person, to whom a missed Meet is told. */
export const noteInWords = (note: SessionNote, { startsAt }: Pick<Session, 'startsAt'>, language: Language): string =>
  note === 'mentor-missed'
    ? sayIn(language, (each) => each.spoken.missedBefore({ when: instantInWords(startsAt, each) }))
    : NOTES[note](instantInWords(startsAt));
