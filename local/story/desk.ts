import { DateTime } from 'luxon';

/** What the mailbox shows of one mail. */
export interface MailView {
  id: string;
  to: string;
  from: string;
  replyTo: string;
  subject: string;
  date: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  attachments: { filename?: string; contentType: string; content: string }[];
}

export interface ExecutionView {
  arn: string;
  name: string;
  machine: string;
  status: string;
  currentSteps: string[];
}

/** The control interface of the one-machine run, by HTTP only. */
export class Desk {
  constructor(public url: string) {}

  async get<T>(path: string): Promise<T> {
    const answer = await fetch(this.url + path);
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  async post<T>(path: string, body: unknown, type = 'application/json'): Promise<T> {
    const answer = await fetch(this.url + path, {
      method: 'POST',
      headers: { 'content-type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  async instant(): Promise<string> {
    return (await this.get<{ now: string }>('/local/clock')).now;
  }

  async moveTo(instant: string): Promise<void> {
    await this.post('/local/clock', { to: instant });
  }

  async advance(duration: string): Promise<void> {
    await this.post('/local/clock', { advance: duration });
  }

  /** To 9am of the next day, by the clock of London: Monday to Thursday the office then opens. */
  async nextMorning(): Promise<void> {
    const tomorrow = DateTime.fromISO(await this.instant(), { zone: 'Europe/London' }).plus({ days: 1 });
    await this.moveTo(
      new Date(tomorrow.set({ hour: 9, minute: 0, second: 0, millisecond: 0 }).toMillis()).toISOString(),
    );
  }

  async enrol(csv: string): Promise<{ accepted: number; refused: { line: number; problems: string[] }[] }> {
    return await this.post('/local/enrol', csv, 'text/csv');
  }

  /** A mail arrives, as by SMTP. */
  async receive(raw: string): Promise<void> {
    await this.post('/local/mail', raw, 'message/rfc822');
  }

  /** Newest first, once everything under way is done. */
  async mails(to = '', limit = ''): Promise<MailView[]> {
    await this.settled();
    return await this.get(`/local/mail?to=${encodeURIComponent(to)}&limit=${limit}`);
  }

  async mail(to: string, subject: RegExp): Promise<MailView> {
    const mails = await this.mails(to);
    const found = mails.find((mail) => subject.test(mail.subject));
    if (found === undefined)
      throw new Error(`No mail to ${to} about ${subject}; there are: ${mails.map((mail) => mail.subject).join(' · ')}`);
    return found;
  }

  /** The first link of that kind in the newest mail about the subject, or the first after some words in it. */
  async link(to: string, subject: RegExp, kind: 'a' | 't' | 'join', after = ''): Promise<string> {
    const { text } = await this.mail(to, subject);
    const found = new RegExp(`https?://\\S+/${kind}/[0-9a-z]+`).exec(text.slice(Math.max(0, text.indexOf(after))))?.[0];
    if (found === undefined) throw new Error(`No /${kind}/ link in the mail about ${subject}`);
    return found;
  }

  /** Waits until everything under way is done, without moving the clock. */
  async settled(): Promise<void> {
    await this.advance('PT0S');
  }

  async executions(filter: { machine?: string; name?: string } = {}): Promise<ExecutionView[]> {
    const query = new URLSearchParams(filter);
    return await this.get(`/local/executions?${query}`);
  }

  async runningExecutions(): Promise<string[]> {
    return (await this.executions())
      .filter(({ status }) => status === 'RUNNING')
      .map(({ machine, name }) => `${machine} ${name}`);
  }
}
