import type { Mail } from './mail.tsx';
import { type NewsMailProps, writeNews } from './news-words.ts';

/** The school is open again: digital mentoring ends and mentoring in school goes on. */
export const schoolsReopened = (props: NewsMailProps): Mail =>
  writeNews('schools-reopened', props.frame.language.news.schoolsReopened, props);
