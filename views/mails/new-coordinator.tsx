import type { Mail } from './mail.tsx';
import { type NewsMailProps, writeNews } from './news-words.ts';

/** Somebody else looks after the pair: who, and that nothing else changes. */
export const newCoordinator = (props: NewsMailProps): Mail =>
  writeNews('new-coordinator', props.frame.language.news.newCoordinator, props);
