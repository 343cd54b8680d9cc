import { canBeMailed, type Person } from '../../domain/concepts/person.ts';
import { wordingOf } from '../languages/language.ts';
import { type Block, paragraph } from './blocks.ts';
import { ending } from './ending.ts';
import type { MailFrame } from './mail-frame.ts';
import { toHtml } from './mail-html.tsx';
import { toText } from './mail-text.ts';

/** `version` names the template, the language and the revision of its words; it goes into the evidence of a consent. */
export interface Mail {
  subject: string;
  text: string;
  html: string;
  /** BCP 47. */
  lang: string;
  version: string;
}

export interface MailContent {
  frame: MailFrame;
  person: Reader;
  /** Under 70 characters, and never a surname of a young person. */
  subject: string;
  /** Names what kind of mail it is. */
  template: string;
  blocks: readonly Block[];
  /** By default for a reader without mail: a coordinator passes the words on, so that they speak of no email. */
  passedOn?: boolean;
}

/** Staff, who always have mail, may be known by name only. */
export type Reader = Pick<Person, 'first' | 'last'> & Partial<Person>;

export const isPassedOn = ({ route, email, doNotWrite = false }: Reader): boolean =>
  route !== undefined && !canBeMailed({ route, email, doNotWrite });

/** Puts the greeting before and the helplines after, and renders both parts from the one tree. */
export const writeMail = ({ frame, person, subject, template, blocks, passedOn }: MailContent): Mail => {
  const { language } = frame;
  const end = ending(frame, { passedOn: passedOn ?? isPassedOn(person) });
  const all = [paragraph(language.ending.greeting(person)), ...blocks, ...end];
  return {
    subject,
    text: toText(all),
    html: toHtml({ subject, lang: language.tag }, all),
    lang: language.tag,
    version: wordingOf(template, language),
  };
};
