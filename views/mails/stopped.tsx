import type { Mail } from './mail.tsx';
import { type NewsMailProps, writeNews } from './news-words.ts';

/** Digital mentoring had begun and has stopped: the same words whatever the cause. */
export const stopped = (props: NewsMailProps): Mail => writeNews('stopped', props.frame.language.news.stopped, props);
