import type { Mail } from './mail.tsx';
import { type NewsMailProps, writeNews } from './news-words.ts';

/** The last day that was told of does not count any more. */
export const goesOn = (props: NewsMailProps): Mail => writeNews('goes-on', props.frame.language.news.goesOn, props);
