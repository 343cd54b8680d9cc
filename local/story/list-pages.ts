import { Desk, type MailView } from './desk.ts';

export interface StartedHost {
  url: string;
  smtpPort: number;
  /** Where the state is, and whether it was seeded, kept or reset. */
  data: string;
  askedPort: number;
  seconds: number;
}

interface PersonalPage {
  who: string;
  what: string;
  url: string;
}

/** A page worth opening first: the newest mail about each subject whose link still leads somewhere. */
const WORTH: readonly [RegExp, string][] = [
  [/^Would you like to keep in touch/, 'is asked to take part'],
  [/reply YES or NO/, 'is asked for consent: reply to the mail, or answer here'],
  [/^(?:A plan|Plans) to keep in touch/, 'is asked to confirm a plan'],
  [/^Google Meet on/, 'has a link to a Google Meet'],
  [/^Look at news/, 'looks at news before it goes out'],
  [/^Read a reply/, 'reads a reply that we could not'],
  [/^Phone someone/, 'phones somebody who is not sure'],
  [/^Your file/, 'sees the programme, and says when schools reopen'],
];

/** So many mails are looked through: a state of thousands would hold up the start. */
const NEWEST = '100';

const linkIn = (mail: MailView): string | undefined => /https?:\/\/\S+\/(?:a|t|join)\/[0-9a-z]+/.exec(mail.text)?.[0];

const isUnanswered = (mail: MailView, mails: readonly MailView[]): boolean =>
  !mails.some((later) => later.to === mail.to && /^We have your answer/.test(later.subject) && later.date >= mail.date);

/** The port may have changed since the mail was sent. */
const here = (link: string, url: string): string => new URL(new URL(link).pathname, url).href;

const pagesIn = (mails: readonly MailView[], root: string): PersonalPage[] =>
  WORTH.flatMap(([subject, what]) => {
    const about = mails.filter((mail) => subject.test(mail.subject));
    const mail = about.find((one) => isUnanswered(one, mails)) ?? about[0];
    const url = mail === undefined ? undefined : linkIn(mail);
    return mail === undefined || url === undefined ? [] : [{ who: mail.to, what, url: here(url, root) }];
  });

const london = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'full', timeStyle: 'short' }).format(
    new Date(instant),
  );

const columns = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
};

/** What `npm start` prints: where everything is, and a page of each kind to begin with. Plain text, no colours. */
export const listPages = async ({ url, smtpPort, data, askedPort, seconds }: StartedHost): Promise<string> => {
  const desk = new Desk(url);
  const port = Number(new URL(url).port);
  const pages = pagesIn(await desk.mails('', NEWEST), url);
  return [
    `Digital Mentoring is ready (${seconds.toFixed(1)} s)`,
    ...(port === askedPort ? [] : [`Port ${askedPort} is taken: this is the next free one.`]),
    '',
    ...columns([
      ['Home: mailbox, clock, rooms, executions', `${url}/`],
      ['Mail in, for any mail program', `localhost:${smtpPort} (SMTP, no password)`],
      ['Clock, standing until you move it', `${london(await desk.instant())}, London`],
      ['Data', data],
    ]),
    ...(pages.length === 0 ? [] : ['', 'Pages of invented people:']),
    ...pages.flatMap(({ who, what, url: page }) => [`  ${who} ${what}`, `    ${page}`]),
    '',
    'Ctrl-C stops it; npm start goes on from there; npm start -- --reset begins the story again.',
  ].join('\n');
};
