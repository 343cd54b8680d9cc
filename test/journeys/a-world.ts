import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import { Desk, type MailView } from '../../local/story/desk.ts';
import { freePort } from '../free-port.ts';
import { notePermissions } from '../note-permissions.ts';

/** Monday 2 March 2026, 9am in London: the clocks change four weeks later. */
export const MONDAY = '2026-03-02T09:00:00.000Z';

const READY_WITHIN_MS = 150_000;

interface Running {
  child: ChildProcess;
  output: () => string;
}

const launch = (args: string[]): Running => {
  const child = spawn(process.execPath, ['bin/run.mjs', 'local/start.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += String(chunk);
    });
  }
  return { child, output: () => output };
};

const untilReady = async (url: string, running: Running): Promise<{ smtpPort: number }> => {
  const started = Date.now();
  while (Date.now() - started < READY_WITHIN_MS) {
    if (running.child.exitCode !== null) break;
    try {
      const answer = await fetch(`${url}/local/ready`);
      if (answer.ok && running.output().includes('is ready')) return (await answer.json()) as { smtpPort: number };
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`npm start did not become ready:\n${running.output()}`);
};

/** The whole application, started as a newcomer starts it, with its own state; everything below goes over HTTP and SMTP. */
export class World extends Desk {
  private smtpPort = 0;
  private running: Running | undefined;
  private noted = false;
  private constructor(
    private readonly state: string,
    port: number,
    private readonly now: string,
  ) {
    super(`http://localhost:${port}`);
    this.port = port;
  }

  readonly port: number;

  /** `port`: a free one unless given. */
  static async begin({ now = MONDAY, port }: { now?: string; port?: number } = {}): Promise<World> {
    const world = new World(mkdtempSync(join(tmpdir(), 'mentoring-')), port ?? (await freePort()), now);
    await world.start();
    return world;
  }

  /** Below the world's own folder, which goes with it. */
  folder(name: string): string {
    return join(this.state, name);
  }

  /** How a terminal reaches this world as it would reach AWS. */
  get environmentFile(): string {
    return join(this.state, 'state', 'aws.env');
  }

  async start(): Promise<void> {
    this.running = launch([
      '--empty',
      '--state',
      join(this.state, 'state'),
      '--port',
      String(this.port),
      '--now',
      this.now,
    ]);
    ({ smtpPort: this.smtpPort } = await untilReady(this.url, this.running));
  }

  /** `kill -9`: nothing is told, nothing is flushed. */
  async kill(): Promise<void> {
    const child = this.running?.child;
    if (child === undefined || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  /** Writes down which permissions were used until now: what is tried after this is tried to be refused. */
  async note(): Promise<void> {
    if (this.noted) return;
    this.noted = true;
    await notePermissions(this.url);
  }

  async end(): Promise<void> {
    await this.note().catch(() => undefined);
    await this.kill();
    rmSync(this.state, { recursive: true, force: true });
  }

  /** Replies with a real mail program's protocol, quoting the mail as most programs do. */
  async reply(
    to: MailView,
    { from, text, fail = false }: { from: string; text: string; fail?: boolean },
  ): Promise<void> {
    const quoted = to.text
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    const message = {
      from,
      to: to.replyTo,
      subject: `Re: ${to.subject}`,
      text: `${text}\n\nOn ${to.date}, Breakthrough wrote:\n${quoted}\n`,
    };
    if (fail) return await this.replyForged(message);
    const program = nodemailer.createTransport({
      host: '127.0.0.1',
      port: this.smtpPort,
      secure: false,
      ignoreTLS: true,
    });
    await program.sendMail({ ...message, inReplyTo: to.headers['message-id'] ?? '' });
    await this.settled();
  }

  private async replyForged(message: { from: string; to: string; subject: string; text: string }): Promise<void> {
    const raw = `From: ${message.from}\r\nTo: ${message.to}\r\nSubject: ${message.subject}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${message.text}`;
    await this.post('/local/mail?auth=fail', raw, 'message/rfc822');
  }
}
