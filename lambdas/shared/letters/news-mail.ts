import type { WaitingNews } from '../../../domain/concepts/letter.ts';
import type { NewsWords } from '../../../domain/concepts/news.ts';
import { isParent } from '../../../domain/concepts/pair.ts';
import type { Language } from '../../../views/languages/language.ts';
import { ended } from '../../../views/mails/ended.tsx';
import { goesOn } from '../../../views/mails/goes-on.tsx';
import { lastWords } from '../../../views/mails/last-words.tsx';
import type { Mail } from '../../../views/mails/mail.tsx';
import { messagesOpen } from '../../../views/mails/messages-open.tsx';
import { newCoordinator } from '../../../views/mails/new-coordinator.tsx';
import { type NewsMailProps, whoOf } from '../../../views/mails/news-words.ts';
import { notGoingAhead } from '../../../views/mails/not-going-ahead.tsx';
import { notHeard } from '../../../views/mails/not-heard.tsx';
import { schoolsReopened } from '../../../views/mails/schools-reopened.tsx';
import { stopped } from '../../../views/mails/stopped.tsx';
import { waitingForSchools } from '../../../views/mails/waiting-for-schools.tsx';

const MAILS: Record<NewsWords, (props: NewsMailProps) => Mail> = {
  'not-going-ahead': notGoingAhead,
  'not-heard': notHeard,
  'waiting-for-schools': waitingForSchools,
  stopped,
  'schools-reopened': schoolsReopened,
  'new-coordinator': newCoordinator,
  ended,
  'goes-on': goesOn,
  'last-words': lastWords,
  'messages-open': messagesOpen,
};

/** The words of one piece of news to one person: the same whatever the cause. */
export const newsMail = (news: NewsWords, props: NewsMailProps): Mail => MAILS[news](props);

const WORDS: Record<NewsWords, keyof Language['news']> = {
  'not-going-ahead': 'notGoingAhead',
  'not-heard': 'notHeard',
  'waiting-for-schools': 'waitingForSchools',
  stopped: 'stopped',
  'schools-reopened': 'schoolsReopened',
  'new-coordinator': 'newCoordinator',
  ended: 'ended',
  'goes-on': 'goesOn',
  'last-words': 'lastWords',
  'messages-open': 'messagesOpen',
};

/** The same words as lines of a letter that tells of several things; `other` is a first name. */
export const newsLines = (
  { news, party, waited = false, hadMeets = false, lastDay }: WaitingNews,
  { language, other, coordinator }: { language: Language; other: string; coordinator: string },
): readonly string[] => {
  if (news !== 'how-waiting-works')
    return language.news[WORDS[news]].lines(
      whoOf({ toParent: isParent(party), other, coordinator, waited, hadMeets, lastDay }, language),
    );
  const { opening, lines, sooner } = language.waiting;
  return [opening, ...lines({ mentee: other }), sooner];
};
