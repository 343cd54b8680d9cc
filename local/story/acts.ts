import type { Desk } from './desk.ts';
import { type Fields, open, type Page, submit, walk } from './visitor.ts';

/** What people do at their pages, as forms and buttons. Subjects are those of the mails they get. */

/** `other`: the young person's first name, for a mentor of two: one mail asks them about both, with a link for each. */
const answering = async (desk: Desk, mentor: string, other = ''): Promise<string> => {
  const subject = new RegExp(`Would you like to keep in touch.*${other}`);
  return await desk.link(mentor, subject, 'a', other === '' ? '' : `about ${other} here`);
};

/** Yes, in these ways, at these half days. */
export const mentorSaysYes = async (
  desk: Desk,
  mentor: string,
  { ways = ['messages', 'meet-video'], times = ['tue-am', 'thu-pm'], every = '1', other = '' } = {},
): Promise<Page> =>
  await walk(
    await open(`${await answering(desk, mentor, other)}/decide`),
    { decision: 'yes' },
    { ways },
    { times, every },
    { accept: 'yes' },
    {},
  );

export const mentorDecides = async (desk: Desk, mentor: string, decision: 'wait' | 'unsure'): Promise<Page> =>
  await walk(await open(`${await answering(desk, mentor)}/decide`), { decision }, {});

/** The coordinator's newest task about the subject, filled in. */
export const doTask = async (desk: Desk, coordinator: string, subject: RegExp, fields: Fields): Promise<Page> =>
  await submit(await open(await desk.link(coordinator, subject, 't')), fields);

/** How a parent told the coordinator their answer: asked on every page that records one. */
export const BY_PHONE: Fields = { may: 'yes', means: 'phone', number: 'on-file' };

export const coordinatorRecordsMentee = async (
  desk: Desk,
  coordinator: string,
  {
    ref,
    decision = 'yes',
    ways = ['messages', 'meet-video'],
    times = ['tue-am'],
    every = '1',
    has = {},
  }: {
    ref: string;
    decision?: string;
    ways?: string[];
    times?: string[];
    every?: string;
    has?: Partial<Record<'device' | 'data' | 'quiet-room', 'yes' | 'no'>>;
  },
): Promise<Page> =>
  await doTask(
    desk,
    coordinator,
    new RegExp(`Ask someone: pair ${ref}$`),
    decision === 'yes' ? { decision, ways, times, every, ...has } : { decision, ...has },
  );

/** The coordinator has phoned a mentor who said yes; said again, it changes nothing. */
export const welcomeMentor = async (desk: Desk, coordinator: string, { ref }: { ref: string }): Promise<void> => {
  const page = await open(await desk.link(coordinator, new RegExp(`Welcome call: pair ${ref}$`), 't'));
  if (page.fields.includes('decision')) await submit(page, { decision: 'done' });
};

export interface Proposal {
  ref: string;
  meet: string;
  weekday: string;
  time: string;
  every?: string;
  /** ISO date. */
  startsOn: string;
  ways?: string[];
}

/** After the welcome call, which comes first. */
export const proposePlan = async (
  desk: Desk,
  coordinator: string,
  { ref, ways, every = '1', ...slot }: Proposal,
): Promise<Page> => {
  await welcomeMentor(desk, coordinator, { ref });
  return await doTask(desk, coordinator, new RegExp(`Propose a plan: pair ${ref}$`), {
    ...slot,
    every,
    ways: ways ?? [slot.meet],
  });
};

/** Somebody who has had a letter today gets the plan in that of the next day, and confirms it then. */
export const confirmPlan = async (desk: Desk, person: string, decision = 'yes'): Promise<Page> => {
  const hasIt = (await desk.mails(person)).some(({ subject }) => /plan/i.test(subject));
  if (!hasIt) await desk.nextMorning();
  return await submit(await openOwn(`${await desk.link(person, /plan/i, 'a')}/decide`), { decision });
};

/** A parent, who says who they are first. `ways` as they were asked when left out. */
export const parentAnswers = async (
  desk: Desk,
  parent: string,
  { decision, ways = ['meet-video'] }: { decision: 'yes' | 'no'; ways?: string[] },
): Promise<Page> =>
  await walk(
    await open(`${await desk.link(parent, /YES or NO/, 'a')}/who`),
    { name: 'A parent', relationship: 'parent', may: 'yes' },
    { decision },
    ...(decision === 'yes' ? [{ ways }] : []),
    {},
  );

/** A page that shows something about a child: its reader says first that the link was sent to them. */
export const openOwn = async (url: string): Promise<Page> => {
  const page = await open(url);
  return page.fields.includes('whose') ? await submit(page, { whose: 'mine' }) : page;
};

/** From the page that a mail of theirs leads to. `steps`: what is asked after the decision. */
export const changeMind = async (ownPage: string, decision: 'yes' | 'stop', ...steps: Fields[]): Promise<Page> =>
  await walk(await openOwn(`${ownPage}/change`), { decision }, ...steps, {});

/** The coordinator writes down a no that somebody told by phone, below a task about the pair. */
export const tellsToStop = async (
  desk: Desk,
  coordinator: string,
  { ref, who }: { ref: string; who: string },
): Promise<Page> => {
  const task = await desk.link(coordinator, new RegExp(`: pair ${ref}$`), 't');
  return await submit(await open(`${task}/stop`), { who, means: 'phone' });
};

/** The look that a coordinator takes before others hear of it. */
export const lookAtNews = async (
  desk: Desk,
  coordinator: string,
  { ref, decision }: { ref: string; decision: 'send' | 'drop' },
): Promise<Page> => await doTask(desk, coordinator, new RegExp(`Look at news.*: pair ${ref}$`), { decision });

/** The manager's page: all schools, or one; asked again on a second page before anything happens. */
export const reopenSchools = async (desk: Desk, manager: string, school = 'all'): Promise<Page> => {
  const page = await open(await desk.link(manager, /Your file/, 't'));
  return await submit(await submit(page, { school }), { when: 'now' });
};

/** Replies to the newest consent mail as a mail program does, quoting it below. */
export const parentReplies = async (desk: Desk, parent: string, text: string): Promise<void> => {
  const asked = await desk.mail(parent, /YES or NO/);
  const quoted = asked.text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\r\n');
  const head = [
    `From: ${parent}`,
    `To: ${asked.replyTo}`,
    `Subject: Re: ${asked.subject}`,
    `Message-ID: <${asked.id}@mail.example.org>`,
  ];
  const type = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'];
  await desk.receive(
    [...head, ...type, '', text, '', `On ${asked.date}, Breakthrough wrote:`, quoted, ''].join('\r\n'),
  );
};
