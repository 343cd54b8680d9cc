import type { Language } from '../language.ts';
import { accessibility, help, privacy } from './about.ts';
import { answers } from './answers.ts';
import { asking } from './asking.ts';
import { boxes } from './boxes.ts';
import { door } from './door.ts';
import { ending, reach } from './ending.ts';
import { frame } from './frame.ts';
import { messages } from './messages.ts';
import { newLinks } from './new-links.ts';
import { news } from './news.ts';
import { check, done, kind, notForMe, start, status, whose } from './own-pages.ts';
import { plans } from './plans.ts';
import { promises } from './promises.ts';
import { questions } from './questions.ts';
import { receipt } from './receipt.ts';
import { sessions } from './sessions.ts';
import { setUp } from './set-up.ts';
import { several } from './several.ts';
import { spoken } from './spoken.ts';
import { waiting } from './waiting.ts';
import { words } from './words.ts';

/**
 * Unreviewed: no named person has read these words yet, so nobody gets them. Names stand undeclined, in brackets where the grammar would bend
 * them; grown-ups are addressed as Pani/Pan or without a person, the young person as "ty" in the question that is put to them.
 */
export const polish: Language = {
  code: 'pl',
  tag: 'pl',
  version: 5,
  approved: undefined,
  answers,
  words,
  promises,
  ending,
  reach,
  asking,
  receipt,
  plans,
  newLinks,
  news,
  messages,
  sessions,
  setUp,
  several,
  waiting,
  spoken,
  frame,
  questions,
  start,
  check,
  done,
  status,
  whose,
  notForMe,
  kind,
  boxes,
  help,
  privacy,
  accessibility,
  door,
};
