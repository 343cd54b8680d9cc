/** Whom a piece of news is about: the mentor for a young person; the young person for a mentor or a parent. */
interface Who {
  toParent: boolean;
  other: string;
  /** First and last name of whoever looks after the pair. */
  coordinator?: string | undefined;
  /** A mentor who chose to wait for schools. */
  waited?: boolean;
  /** They were invited to a Google Meet at some time. */
  hadMeets?: boolean;
}

const about = ({ toParent, other }: Who): string => (toParent ? `for ${other}` : `with ${other}`);
const pair = ({ toParent, other }: Who): string => (toParent ? `${other} and their mentor` : `you and ${other}`);

const nothingToDo = 'You do not need to do anything. Your coordinator is glad to talk.';

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
};
