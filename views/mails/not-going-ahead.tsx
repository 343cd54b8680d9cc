import type { Mail } from './mail.tsx';
import { type NewsMailProps, writeNews } from './news-words.ts';

/** The same words whoever said no, and whatever the reason. */
export const notGoingAhead = (props: NewsMailProps): Mail =>
  writeNews('not-going-ahead', props.frame.language.news.notGoingAhead, props);
