import type { Mail } from './mail.tsx';
import { type NewsMailProps, writeNews } from './news-words.ts';

/** To somebody whose time to answer ran out: it is their own silence, which is no secret to them, and nobody's fault. */
export const notHeard = (props: NewsMailProps): Mail =>
  writeNews('not-heard', props.frame.language.news.notHeard, props);
