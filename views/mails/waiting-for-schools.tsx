import { paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import { aboutWhom, type NewsMailProps, thePair } from './news-words.ts';

/** Mentoring waits until the schools go back, which is a real choice and nobody's fault. */
export const waitingForSchools = (props: NewsMailProps): Mail =>
  writeMail({
    frame: props.frame,
    person: props.person,
    subject: 'Mentoring waits until the schools go back',
    version: 'waiting-for-schools.1',
    blocks: [
      paragraph(`Mentoring ${aboutWhom(props)} will wait until the schools go back.`),
      paragraph(`Then ${thePair(props)} can go on in school. We will get back to you to say how.`),
      paragraph('You do not need to do anything. Your coordinator is glad to talk.'),
    ],
  });
