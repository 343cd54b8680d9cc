import { howToWrite } from './how-to-write.ts';
import type { Mail } from './mail.tsx';
import { type NewsMailProps, writeNews } from './news-words.ts';

/** From now on the two may write to each other: how, and when it is read. */
export const messagesOpen = (props: NewsMailProps): Mail =>
  writeNews('messages-open', props.frame.language.news.messagesOpen, props, howToWrite(props.frame, props.person));
