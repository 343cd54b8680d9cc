import { takeNewText } from '../../domain/rules/replies/take-new-text.ts';
import { readRaw } from '../receive-mail/read-raw.ts';
import type { PagesTaskDeps } from './deps.ts';
import type { OpenTask } from './task-kind.ts';

/** Raw mails lie below this folder; anything else that is kept with a task is plain text. */
const RAW_MAILS = 'inbound/';

interface Kept {
  text: string;
  from?: string | undefined;
}

export interface KeptReply extends Pick<Kept, 'from'> {
  /** Their own words. */
  words: string;
  /** All that came, when it is more. */
  whole?: string | undefined;
}

type Deps = Pick<PagesTaskDeps, 'rawMails'>;

const readKept = async (key: string, { rawMails }: Deps): Promise<Kept> => {
  if (!key.startsWith(RAW_MAILS)) return { text: (await rawMails.getText(key)) ?? '' };
  const raw = await rawMails.getBytes(key);
  return raw === undefined ? { text: '' } : await readRaw(raw);
};

/** Links of others in a quoted mail are nobody else's to press. */
const withoutLinks = (text: string): string => text.replace(/\/(a|t|join)\/[0-9a-z]{20,}/gi, '/$1/…');

/** Their own words when they stand clear of what is quoted, else all of it. */
const ownWords = (text: string): string => {
  const { lines, strays, betweenQuotes } = takeNewText({ text });
  return lines.length === 0 || strays.length > 0 || betweenQuotes ? withoutLinks(text) : lines.join('\n');
};

/** What was kept with a task, as a coordinator may see it. */
export const keptReply = async ({ task }: OpenTask, deps: Deps): Promise<KeptReply> => {
  const { text, from } = task.evidenceKey === undefined ? { text: '' } : await readKept(task.evidenceKey, deps);
  const whole = withoutLinks(text.trim());
  const words = ownWords(whole);
  return {
    words: words || 'The reply has no words in it.',
    whole: whole.length > words.length ? whole : undefined,
    from: from || undefined,
  };
};
