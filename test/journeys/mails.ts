import { DateTime } from 'luxon';
import type { MailView } from '../../local/story/desk.ts';
import { open } from '../../local/story/visitor.ts';
import { OFFICES, type Row } from './a-cohort.ts';

/** Everybody who may get mail, as the school's list names them. */
type Role = 'mentor' | 'mentee' | 'parent' | 'coordinator' | 'manager';

const COLUMN = { mentor: 'mentor', mentee: 'mentee', parent: 'consent' } as const;
const SIDES = ['mentor', 'mentee', 'parent'] as const;

/** Whose first names a reader may see beside their own. */
const FIRST_NAMES: Record<Role, readonly (typeof SIDES)[number][]> = {
  mentor: ['mentee'],
  mentee: ['mentor'],
  parent: ['mentor', 'mentee'],
  coordinator: ['mentor', 'mentee', 'parent'],
  manager: [],
};

const LONGEST_SUBJECT = 69;
const LONGEST_URL = 120;
const OPENS = 9;
const CLOSES = 17;

/** Confirms the reader's own act, at any hour. */
const RECEIPTS = /^(We have your (answer|message)|We cannot take files|Thank you for your reply)/;

const cell = (row: Row, side: (typeof SIDES)[number], field: 'first' | 'last' | 'email' | 'phone'): string =>
  row[`${COLUMN[side]}_${field}`] ?? '';

const roleIn = (row: Row, address: string): Role | undefined => {
  if (row.coordinator_email === address) return 'coordinator';
  if (row.second_person_email === address) return 'parent';
  return SIDES.find((side) => cell(row, side, 'email') === address);
};

const numberForms = (phone: string): string[] => {
  const digits = phone.replace(/\D/g, '');
  return [phone, digits, `+44${digits.slice(1)}`, `+44 ${phone.slice(1)}`];
};

/** What nobody but this person and staff pages may show of them. */
const secretsOf = (row: Row, side: (typeof SIDES)[number]): string[] =>
  [cell(row, side, 'last'), cell(row, side, 'email'), ...numberForms(cell(row, side, 'phone'))].filter(
    (secret) => secret.length > 3,
  );

const forbiddenIn = (row: Row, address: string): string[] => {
  const role = roleIn(row, address);
  const others = SIDES.filter((side) => cell(row, side, 'email') !== address);
  const { second_person_email: second = '' } = row;
  const seen: readonly string[] = role === undefined ? [] : FIRST_NAMES[role];
  return [
    ...others.flatMap((side) => secretsOf(row, side)),
    ...others.filter((side) => !seen.includes(side)).map((side) => cell(row, side, 'first')),
    ...(role === 'coordinator' ? [] : [row.coordinator_email ?? '']),
    ...(second === address ? [] : [second]),
  ].filter((word) => word !== '');
};

const wholeOf = ({ subject, text, html, headers, attachments }: MailView): string =>
  [subject, text, html, ...Object.values(headers), ...attachments.map(({ content }) => content)].join('\n');

const readers = ({ to, headers }: MailView): string[] => {
  const named = headers.to?.match(/[^\s<>,"]+@[^\s<>,"]+/g) ?? [];
  const isAlone = named.length === 1 && named[0]?.toLowerCase() === to.toLowerCase();
  const hidden = ['cc', 'bcc'].filter((name) => headers[name] !== undefined);
  return [...(isAlone ? [] : [`is to ${headers.to}`]), ...hidden.map((name) => `has ${name}`)];
};

const words = (mail: MailView, rows: readonly Row[]): string[] => {
  const whole = wholeOf(mail).toLowerCase();
  return rows
    .flatMap((row) => forbiddenIn(row, mail.to))
    .filter((word) => whole.includes(word.toLowerCase()))
    .map((word) => `holds ${word}`);
};

const hrefsIn = (html: string): string[] => [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);

const urls = ({ text, html, attachments }: MailView, host: string): string[] => {
  const lines = text.split('\n').filter((line) => line.includes('://'));
  const invited = attachments.flatMap(
    ({ content }) => content.replace(/\r?\n[ \t]/g, '').match(/https?:[^\s\\;]+/g) ?? [],
  );
  const all = [...lines, ...hrefsIn(html), ...invited];
  return [
    ...all.filter((url) => !url.startsWith(`${host}/`) || /\s/.test(url)).map((url) => `has the address ${url}`),
    ...all.filter((url) => url.length > LONGEST_URL).map((url) => `has the long address ${url}`),
    ...hrefsIn(html)
      .filter((href) => !lines.includes(href))
      .map((href) => `lacks in its text ${href}`),
    ...lines.filter((line) => !hrefsIn(html).includes(line)).map((line) => `lacks in its HTML ${line}`),
  ];
};

const safety = ({ text, html }: MailView): string[] =>
  ['/worried', '/question', '999', 'Childline', '0800 1111'].flatMap((sign) => [
    ...(text.includes(sign) ? [] : [`lacks ${sign} in its text`]),
    ...(html.includes(sign) ? [] : [`lacks ${sign} in its HTML`]),
  ]);

const form = ({ subject, text, html, headers }: MailView): string[] => [
  ...(headers['auto-submitted'] === 'auto-generated' ? [] : ['is not marked as sent by a machine']),
  ...(subject.length > 0 && subject.length <= LONGEST_SUBJECT ? [] : [`has a subject of ${subject.length}`]),
  ...(text.trim() !== '' && html.includes('<html') ? [] : ['lacks one of its two parts']),
];

const isInHours = (date: string): boolean => {
  const local = DateTime.fromISO(date, { zone: 'Europe/London' });
  return local.weekday <= 5 && local.hour >= OPENS && local.hour < CLOSES;
};

/** Whatever mail people answer, it reaches us, at an address that says nothing. */
const answers = ({ to, replyTo }: MailView, rows: readonly Row[]): string[] => {
  const isStaff = OFFICES.includes(to) || rows.some((row) => row.coordinator_email === to);
  return isStaff || /^answer\+[0-9a-z]{26}@[a-z.]+$/.test(replyTo) ? [] : [`is answered to ${replyTo}`];
};

const hours = ({ to, subject, date }: MailView, rows: readonly Row[]): string[] => {
  const isStaff = OFFICES.includes(to) || rows.some((row) => row.coordinator_email === to);
  return isStaff || RECEIPTS.test(subject) || isInHours(date) ? [] : [`went out at ${date}`];
};

const known = ({ to }: MailView, rows: readonly Row[]): string[] =>
  OFFICES.includes(to) || rows.some((row) => roleIn(row, to) !== undefined) ? [] : ['is to nobody of the list'];

export interface Post {
  mails: readonly MailView[];
  rows: readonly Row[];
  /** Scheme and host of every address in a mail. */
  host: string;
}

/** All that is wrong with any mail that went out, one line each; nothing when all is well. */
export const problemsIn = ({ mails, rows, host }: Post): string[] =>
  mails.flatMap((mail) =>
    [
      ...known(mail, rows),
      ...readers(mail),
      ...words(mail, rows),
      ...urls(mail, host),
      ...safety(mail),
      ...form(mail),
      ...answers(mail, rows),
      ...hours(mail, rows),
    ].map((problem) => `"${mail.subject}" to ${mail.to} ${problem}`),
  );

/** The two links of each mail that do not open a page, or one whose title or address names somebody. */
export const deadLinksIn = async ({ mails, rows }: Pick<Post, 'mails' | 'rows'>): Promise<string[]> => {
  const names = rows.flatMap((row) => SIDES.flatMap((side) => [cell(row, side, 'first'), ...secretsOf(row, side)]));
  const dead: string[] = [];
  for (const { text, subject, to } of mails) {
    for (const url of new Set(text.match(/^https?:\S+$/gm) ?? [])) {
      const page = await open(url);
      const isDead = /\/(worried|question|privacy)$/.test(url) ? page.status !== 200 : page.status >= 500;
      const shown = `${page.title} ${page.url}`;
      if (isDead) dead.push(`"${subject}" to ${to} leads to ${page.status} at ${url}`);
      for (const name of names)
        if (shown.includes(name)) dead.push(`"${subject}" to ${to} leads to a title that names ${name}`);
    }
  }
  return dead;
};
