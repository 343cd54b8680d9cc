import { paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import { aboutWhom, type NewsMailProps } from './news-words.ts';

/** Digital mentoring had begun and has stopped: the same words whatever the cause. */
export const stopped = (props: NewsMailProps): Mail =>
  writeMail({
    frame: props.frame,
    person: props.person,
    subject: 'Digital mentoring has stopped',
    version: 'stopped.1',
    blocks: [
      paragraph(`Digital mentoring ${aboutWhom(props)} has stopped.`),
      paragraph('There will be no Google Meets. Links that we sent for them no longer work.'),
      paragraph('We do not share the reasons. Mentoring in school does not change.'),
      paragraph('You do not need to do anything. Your coordinator is glad to talk.'),
    ],
  });
