import { asking } from './asking.ts';
import { ending, reach } from './ending.ts';
import { news } from './news.ts';
import { plans } from './plans.ts';
import { promises } from './promises.ts';
import { receipt } from './receipt.ts';
import { sessions } from './sessions.ts';
import { waiting } from './waiting.ts';
import { words } from './words.ts';

export const texts = { words, promises, ending, reach, asking, receipt, plans, news, sessions, waiting };

/** What every language says: English is written first, and a text that another language lacks does not compile. */
export type Texts = typeof texts;
