import type { Programme } from '../../domain/programme.ts';
import type { Language } from '../languages/language.ts';

export interface PersonLinks {
  worried: string;
  ask: string;
  change?: string;
  status?: string;
}

/** What every mail shares. The links and the language are this reader's own. */
export interface MailFrame {
  language: Language;
  links: PersonLinks;
  /** In a letter about several young people: the links about each, who is named by first name. */
  each?: readonly { mentee: string; links: PersonLinks }[];
  programme: Programme;
  /** Whom to tell first; left out for staff, who would be sent to themselves. */
  coordinator?: { first: string; last: string };
  publicUrl: string;
}
