import { paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import { aboutWhom, type NewsMailProps } from './news-words.ts';

/** The same words whoever said no, and whatever the reason. */
export const notGoingAhead = (props: NewsMailProps): Mail =>
  writeMail({
    frame: props.frame,
    person: props.person,
    subject: 'News about digital mentoring',
    version: 'not-going-ahead.1',
    blocks: [
      paragraph(`Digital mentoring ${aboutWhom(props)} is not going ahead at this time.`),
      paragraph('We do not share the reasons. Nobody has done anything wrong.'),
      paragraph('Mentoring in school does not change. It can go on when the schools go back.'),
      paragraph('You do not need to do anything. Your coordinator is glad to talk.'),
    ],
  });
