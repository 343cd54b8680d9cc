import { accessibility, help, privacy } from './about.ts';
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

const mails = { ending, asking, receipt, plans, news, sessions, setUp, waiting, several, messages, newLinks };
const pages = {
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

export const texts = { words, promises, reach, spoken, ...mails, ...pages };

/** What every language says: English is written first, and a text that another language lacks does not compile. */
export type Texts = typeof texts;
