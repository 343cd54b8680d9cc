import type { LastDay } from '../../../domain/concepts/last-day.ts';

/** Whom a piece of news is about: the mentor for a young person; the young person for a mentor or a parent. */
export interface Who {
  toParent: boolean;
  other: string;
  /** First and last name of whoever looks after the pair. */
  coordinator?: string | undefined;
  /** A mentor who chose to wait for schools. */
  waited?: boolean;
  /** They were invited to a Google Meet at some time. */
  hadMeets?: boolean;
  lastDay?: LastDayInWords | undefined;
}

/** A day that contact ends on, told beforehand: "Tuesday 10 March". */
export interface LastDayInWords extends Omit<LastDay, 'on'> {
  day: string;
  /** The last day to write on. */
  by: string;
}

const about = ({ toParent, other }: Who): string => (toParent ? `for ${other}` : `with ${other}`);
const pair = ({ toParent, other }: Who): string => (toParent ? `${other} and their mentor` : `you and ${other}`);

const glad = 'Your coordinator is glad to talk.';

/** What is said before a last day; nothing without one. */
const beforeLastDay = (other: string, last: LastDayInWords | undefined): string[] =>
  last === undefined
    ? []
    : [
        last.schools
          ? `Schools open again on ${last.day}. Digital mentoring ends on that day.`
          : `Digital mentoring with ${other} ends on ${last.day}.`,
        ...(last.mayMeet ? ['You can have one last Google Meet before then. We will send you the time.'] : []),
        ...(last.mayWrite ? [`You can send ${other} one last message. Please write it by ${last.by}.`] : []),
        ...(last.schools
          ? [`Then your coordinator will tell you how you and ${other} can go on in school.`]
          : ['After that day, please do not be in touch in private. We will write to you about it.']),
      ];

const nothingToDo = `You do not need to do anything. ${glad}`;

/** The same words whatever the cause: nobody learns who decided, or why. */
export const news = {
  notGoingAhead: {
    subject: 'News about digital mentoring',
    lines: (who: Who) => [
      `Digital mentoring ${about(who)} is not going ahead at this time.`,
      'We do not share the reasons. Nobody has done anything wrong.',
      'Mentoring in school does not change. It can go on when the schools go back.',
      nothingToDo,
    ],
  },
  notHeard: {
    subject: 'We have not heard from you, and that is fine',
    lines: (who: Who) => [
      `We asked about digital mentoring ${about(who)}. We have not heard from you. That is fine.`,
      'It is not going ahead at this time. Mentoring in school does not change.',
      'You do not need to do anything. We do not ask you again.',
      'Would you like it after all? Please tell your coordinator. They are glad to talk.',
    ],
  },
  waitingForSchools: {
    subject: 'Mentoring waits until the schools go back',
    lines: (who: Who) => [
      `Mentoring ${about(who)} will wait until the schools go back.`,
      `Then ${pair(who)} can go on in school. We will get back to you to say how.`,
      nothingToDo,
    ],
  },
  stopped: {
    subject: 'Digital mentoring has stopped',
    lines: (who: Who) => [
      `Digital mentoring ${about(who)} has stopped.`,
      'There will be no Google Meets. Links that we sent for them no longer work.',
      'We do not share the reasons. Mentoring in school does not change.',
      nothingToDo,
    ],
  },
  newCoordinator: {
    subject: 'You have a new coordinator',
    lines: (who: Who) => [
      `${who.coordinator ?? 'Someone else'} looks after mentoring ${about(who)} from now on.`,
      'All else stays as it is. Links that you have still work.',
      'You do not need to do anything. They are glad to talk.',
    ],
  },
  schoolsReopened: {
    subject: 'School is back: what happens to mentoring',
    lines: (who: Who) => [
      'School is open again. So digital mentoring comes to an end.',
      ...(who.hadMeets ? ['There are no more Google Meets. Links that we sent for them no longer work.'] : []),
      ...(who.waited ? ['You chose to wait for this. Your coordinator will contact you soon.'] : []),
      `Your coordinator will tell you how ${pair(who)} can go on in school.`,
      'Thank you for your help while schools were closed.',
    ],
  },
  ended: {
    subject: 'Mentoring has come to an end',
    lines: ({ toParent, other }: Who) => [
      toParent
        ? `Mentoring for ${other} with their mentor has come to an end.`
        : `Mentoring with ${other} has come to an end.`,
      'There are no more Google Meets and no more messages. Links that we sent for them no longer work.',
      ...(toParent
        ? [
            `From now on ${other} and the mentor are not in touch in private.`,
            'Does the mentor write, call or come by? Please do not answer. Tell your coordinator.',
          ]
        : [
            `Please do not get in touch with ${other} in private. That means no calls, texts, friend requests or visits.`,
            `Does ${other} write to you? Please do not answer. Tell your coordinator the same day.`,
            'Do you meet by chance? A friendly hello is fine. Then tell your coordinator.',
            `Thank you for the time that you gave to ${other}.`,
          ]),
      glad,
    ],
  },
  lastWords: {
    subject: 'The last day of digital mentoring',
    lines: ({ other, lastDay }: Who) => [...beforeLastDay(other, lastDay), glad],
  },
  goesOn: {
    subject: 'Digital mentoring goes on',
    lines: (who: Who) => [
      `We told you of a last day of digital mentoring ${about(who)}. That has changed.`,
      'It goes on for now, as you agreed. We will tell you before it ends.',
      nothingToDo,
    ],
  },
  messagesOpen: {
    subject: 'You can now send messages',
    lines: ({ other }: Who) => [
      `You and ${other} can now send each other messages.`,
      'Your coordinator reads every message first. They do that on the same working day or the next.',
      `Then it is passed on from 9am to 5pm, Monday to Friday. ${other} does not see your address or number.`,
      'Please leave out phone numbers, addresses, links and names of accounts.',
    ],
  },
};
