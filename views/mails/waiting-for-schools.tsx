import type { Mail } from './mail.tsx';
import { type NewsMailProps, writeNews } from './news-words.ts';

/** Mentoring waits until the schools go back, which is a real choice and nobody's fault. */
export const waitingForSchools = (props: NewsMailProps): Mail =>
  writeNews('waiting-for-schools', props.frame.language.news.waitingForSchools, props);
