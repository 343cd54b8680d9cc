import type { NewsKind } from '../../../domain/concepts/news.ts';

const SCHOOL = 'Your mentoring in school does not change.';
const KIND = 'You have done nothing wrong.';

/** What a coordinator says to a young person by voice: never who decided, never why. */
export const newsToSay: Record<NewsKind, (mentorFirst: string) => string> = {
  'not-going-ahead': (mentor) =>
    `Keeping in touch with ${mentor} online is not going ahead at this time. ${KIND}\n\n${SCHOOL} I am here if you want to talk.`,
  'waiting-for-schools': (mentor) =>
    `You and ${mentor} will go on when the schools are back. ${KIND}\n\n${SCHOOL} I am here if you want to talk.`,
  stopped: (mentor) =>
    `Keeping in touch with ${mentor} online has stopped. ${KIND}\n\n${SCHOOL} I am here if you want to talk.`,
  'schools-reopened': (mentor) => `School is open again. You can see ${mentor} in school. I will tell you when.`,
};

/** After a Meet to which the mentor did not come. */
export const missedToSay = (mentorFirst: string): string =>
  `${mentorFirst} did not make it to the Meet. It was not because of you.\n\nHow are you? We will find another time.`;

export const otherwiseToSay = 'There is news about your mentoring. Let us talk about it. You have done nothing wrong.';
