import { howToWrite } from './how-to-write.ts';
import type { Mail } from './mail.tsx';
import { type NewsMailProps, writeNews } from './news-words.ts';

/** Before a last day of contact: one last Meet, and one last message each. */
export const lastWords = (props: NewsMailProps): Mail => {
  const { frame, person, lastDay } = props;
  const then = lastDay?.mayWrite === true ? howToWrite(frame, person) : [];
  return writeNews('last-words', frame.language.news.lastWords, props, then);
};
