import { readFileSync } from 'node:fs';
import nodemailer from 'nodemailer';
import { openOwn } from '../../local/story/acts.ts';
import { Desk } from '../../local/story/desk.ts';
import { type Fields, submit } from '../../local/story/visitor.ts';
import type { UndyingHost } from './undying-host.ts';

const CRAIGOWL = 'isla.ferguson@craigowl.example.org';
const TAY_BRIDGE = 'callum.rennie@taybridge.example.org';
const MEETS = ['messages', 'meet-video'];
const ACCEPTED = /^(We have your answer|This task is done|Thank you)/;

/** Some days of eight invented pairs, lived by pages and mails only. People whose act was cut off try it again, as people do. */
export class BusyDays {
  readonly #desk: Desk;
  /** Every act that was accepted, in order. */
  readonly accepted: string[] = [];

  constructor(private readonly host: UndyingHost) {
    this.#desk = new Desk(host.url);
  }

  async live(): Promise<void> {
    await this.#do('enrol', async (again) => {
      if (again && (await this.#desk.executions({ machine: 'enrol-cohort' })).length > 0) return;
      await this.#desk.enrol(readFileSync('examples/pairs.csv', 'utf8'));
    });
    await Promise.all([
      this.#mentorSaysYes('alan.petrie@example.org'),
      this.#mentorSaysYes('neil.abercrombie@example.org'),
      this.#mentorSaysYes('hamish.tosh@example.org'),
      this.#answer('susan.geddes@example.org', /keep in touch/, [{ decision: 'wait' }, {}]),
      this.#recordMentee(CRAIGOWL, 'DND-001'),
      this.#recordMentee(CRAIGOWL, 'DND-002'),
      this.#recordMentee(TAY_BRIDGE, 'DND-006'),
      this.#recordMentee(TAY_BRIDGE, 'DND-008'),
    ]);
    await this.#moveTo('2026-03-03T10:00:00.000Z');
    await Promise.all([
      this.#reply('karen.soutar@example.org', 'Yes please'),
      this.#reply('gordon.mathers@example.org', 'YES\n\nGordon'),
      this.#reply('stephen.cargill@example.org', 'No thank you'),
      this.#parentSaysYes('leanne.mackie@council.example.org'),
    ]);
    await this.#moveTo('2026-03-04T10:00:00.000Z');
    await Promise.all([
      this.#task(CRAIGOWL, /^Welcome call: pair DND-001$/, { decision: 'done' }),
      this.#task(TAY_BRIDGE, /^Welcome call: pair DND-006$/, { decision: 'done' }),
    ]);
    const weekly = { meet: 'meet-video', ways: MEETS, time: '11:00', every: '1' };
    await Promise.all([
      this.#task(CRAIGOWL, /^Propose a plan: pair DND-001$/, { ...weekly, weekday: '2', startsOn: '2026-03-10' }),
      this.#task(TAY_BRIDGE, /^Propose a plan: pair DND-006$/, { ...weekly, weekday: '3', startsOn: '2026-03-11' }),
    ]);
    await this.#answer('alan.petrie@example.org', /plan/i, [{ decision: 'yes' }]);
    await this.#task(CRAIGOWL, /^Ask someone: pair DND-001$/, { decision: 'yes' }, '2026-03-04');
    // Past ten: a question that a death put some minutes late is reminded of some minutes late too.
    await this.#moveTo('2026-03-09T12:00:00.000Z');
  }

  async #do(what: string, deed: (again: boolean) => Promise<void>): Promise<void> {
    await this.host.survive(deed);
    this.accepted.push(what);
  }

  async #moveTo(instant: string): Promise<void> {
    await this.#do(`clock ${instant}`, async () => await this.#desk.moveTo(instant));
  }

  /** Fills in the pages behind a link, one after another; somebody who comes again and finds it done leaves it. */
  async #fillIn(what: string, find: () => Promise<string>, steps: Fields[]): Promise<void> {
    const go = async (again: boolean): Promise<void> => {
      let page = await openOwn(await find());
      if (again && ACCEPTED.test(page.title)) return;
      for (const step of steps) page = await submit(page, step);
      if (!ACCEPTED.test(page.title)) throw new Error(`${what}: ${page.status} ${page.title}`);
    };
    await this.#do(what, async (again) => await this.#patiently(async (late) => await go(again || late)));
  }

  /** What a death cut off is taken up a few minutes later, and people wait for it. */
  async #patiently(act: (late: boolean) => Promise<void>): Promise<void> {
    try {
      await act(false);
    } catch (error) {
      if (this.host.deaths === 0 || error instanceof TypeError) throw error;
      await this.#desk.advance('PT6M');
      await act(true);
    }
  }

  async #answer(person: string, subject: RegExp, steps: Fields[], first = 'decide'): Promise<void> {
    const find = async () => `${await this.#desk.link(person, subject, 'a')}/${first}`;
    await this.#fillIn(`answer of ${person}`, find, steps);
  }

  async #mentorSaysYes(mentor: string): Promise<void> {
    const times = { times: ['tue-am', 'wed-pm'], every: '1' };
    await this.#answer(mentor, /keep in touch/, [{ decision: 'yes' }, { ways: MEETS }, times, { accept: 'yes' }, {}]);
  }

  async #parentSaysYes(parent: string): Promise<void> {
    const who = { name: 'A parent', relationship: 'parent', may: 'yes' };
    await this.#answer(parent, /YES or NO/, [who, { decision: 'yes' }, { ways: MEETS }, {}], 'who');
  }

  /** `since`: a day, where an older mail of that subject is about another task. */
  async #task(coordinator: string, subject: RegExp, fields: Fields, since = ''): Promise<void> {
    const find = async () => {
      const { date } = await this.#desk.mail(coordinator, subject);
      if (date < since) throw new Error(`the newest mail about ${subject} is of ${date}`);
      return await this.#desk.link(coordinator, subject, 't');
    };
    await this.#fillIn(`task ${subject} of ${coordinator}`, find, [fields]);
  }

  async #recordMentee(coordinator: string, ref: string): Promise<void> {
    const said = { decision: 'yes', ways: MEETS, times: ['tue-am', 'wed-pm'], every: '1' };
    await this.#task(coordinator, new RegExp(`^Ask someone: pair ${ref}$`), said);
  }

  /** By a mail program, which sends the same mail again when it was not told that it arrived. */
  async #reply(from: string, text: string): Promise<void> {
    await this.#do(`reply of ${from}`, async () => {
      const asked = await this.#desk.mail(from, /YES or NO/);
      const quoted = asked.text.replace(/^/gm, '> ');
      const program = nodemailer.createTransport({
        host: '127.0.0.1',
        port: this.host.place.smtpPort,
        ignoreTLS: true,
      });
      await program.sendMail({
        from,
        to: asked.replyTo,
        subject: `Re: ${asked.subject}`,
        messageId: `<${from}>`,
        text: `${text}\n\nOn ${asked.date}, Breakthrough wrote:\n${quoted}\n`,
      });
    });
  }
}
