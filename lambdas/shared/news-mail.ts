import type { WaitingNews } from '../../domain/concepts/letter.ts';
import type { NewsWords } from '../../domain/concepts/news.ts';
import { isParent, type Side } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Language } from '../../views/languages/language.ts';
import type { Mail } from '../../views/mails/mail.tsx';
import type { MailFrame } from '../../views/mails/mail-frame.ts';
import { newCoordinator } from '../../views/mails/new-coordinator.tsx';
import { notGoingAhead } from '../../views/mails/not-going-ahead.tsx';
import { notHeard } from '../../views/mails/not-heard.tsx';
import { schoolsReopened } from '../../views/mails/schools-reopened.tsx';
import { stopped } from '../../views/mails/stopped.tsx';
import { waitingForSchools } from '../../views/mails/waiting-for-schools.tsx';

export interface NewsProps {
  frame: MailFrame;
  person: Person;
  side: Side;
  otherFirst: string;
  waited?: boolean;
  hadMeets?: boolean;
}

const MAILS: Record<NewsWords, (props: NewsProps) => Mail> = {
  'not-going-ahead': notGoingAhead,
  'not-heard': notHeard,
  'waiting-for-schools': waitingForSchools,
  stopped,
  'schools-reopened': schoolsReopened,
  'new-coordinator': newCoordinator,
};

/** The words of one piece of news to one person: the same whatever the cause. */
export const newsMail = (news: NewsWords, props: NewsProps): Mail => MAILS[news](props);

const WORDS: Record<NewsWords, keyof Language['news']> = {
  'not-going-ahead': 'notGoingAhead',
  'not-heard': 'notHeard',
  'waiting-for-schools': 'waitingForSchools',
  stopped: 'stopped',
  'schools-reopened': 'schoolsReopened',
  'new-coordinator': 'newCoordinator',
};

/** The same words as lines of a letter that tells of several things; `other` is a first name. */
export const newsLines = (
  { news, party, waited = false, hadMeets = false }: WaitingNews,
  { language, other, coordinator }: { language: Language; other: string; coordinator: string },
): readonly string[] => {
  if (news !== 'how-waiting-works')
    return language.news[WORDS[news]].lines({ toParent: isParent(party), other, coordinator, waited, hadMeets });
  const { opening, lines, sooner } = language.waiting;
  return [opening, ...lines({ mentee: other }), sooner];
};
