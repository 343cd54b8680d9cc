import type { Person } from '../../domain/concepts/person.ts';
import type { Programme } from '../../domain/programme.ts';
import { type Block, paragraph } from './blocks.ts';
import { ending } from './ending.ts';
import { toHtml } from './mail-html.tsx';
import { toText } from './mail-text.ts';

/** `version` names the template and the revision of its words; it goes into the evidence of a consent. */
export interface Mail {
  subject: string;
  text: string;
  html: string;
  version: string;
}

/** What every mail shares. The links are this reader's own. */
export interface MailFrame {
  links: { worried: string; ask: string; change?: string; status?: string };
  programme: Programme;
  coordinator: { first: string; last: string };
  publicUrl: string;
}

export interface MailContent {
  frame: MailFrame;
  person: Pick<Person, 'first' | 'last'>;
  /** Under 70 characters, and never a surname of a young person. */
  subject: string;
  version: string;
  blocks: readonly Block[];
}

/** Puts the greeting before and the helplines after, and renders both parts from the one tree. */
export const writeMail = ({ frame, person, subject, version, blocks }: MailContent): Mail => {
  const all = [paragraph(`Dear ${person.first} ${person.last},`), ...blocks, ...ending(frame)];
  return { subject, text: toText(all), html: toHtml(subject, all), version };
};
