import type { News, NewsKind } from '../../domain/concepts/news.ts';
import type { Party, Side } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Mail, MailFrame } from '../../views/mails/mail.tsx';
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
}

const MAILS: Record<NewsKind, (props: NewsProps) => Mail> = {
  'not-going-ahead': notGoingAhead,
  'waiting-for-schools': waitingForSchools,
  stopped,
  'schools-reopened': schoolsReopened,
};

/** The words of one piece of news to one person: the same whatever the cause, but for whoever did not answer themselves. */
export const newsMail = ({ kind, silent }: Pick<News, 'kind' | 'silent'>, party: Party, props: NewsProps): Mail =>
  silent.includes(party) ? notHeard(props) : MAILS[kind](props);
