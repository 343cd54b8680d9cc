import type { Mail } from './mail.tsx';
import { type NewsMailProps, writeNews } from './news-words.ts';

/** A coordinator has ended the pair: what that means, and the rule about contact from now on. */
export const ended = (props: NewsMailProps): Mail => writeNews('ended', props.frame.language.news.ended, props);
