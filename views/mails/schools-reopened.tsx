import { paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import { aboutWhom, type NewsMailProps, thePair } from './news-words.ts';

/** The school is open again: digital mentoring ends and mentoring in school goes on. */
export const schoolsReopened = (props: NewsMailProps): Mail =>
  writeMail({
    frame: props.frame,
    person: props.person,
    subject: 'School is back: what happens to mentoring',
    version: 'schools-reopened.1',
    blocks: [
      paragraph(`School is open again. So digital mentoring ${aboutWhom(props)} comes to an end.`),
      paragraph('There are no more Google Meets. Links that we sent for them no longer work.'),
      paragraph(`Your coordinator will tell you how ${thePair(props)} can go on in school.`),
      paragraph('Thank you for all you did while schools were closed.'),
    ],
  });
