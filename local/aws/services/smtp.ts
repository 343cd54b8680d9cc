import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Acceptance, Arrival } from './mail-inbound.ts';

/** SES takes mails of up to 40 MB. */
const MOST_BYTES = 40 * 1024 * 1024;

export interface SmtpOptions {
  /** 0 takes a free one. */
  port: number;
  host?: string;
  /** Asked at RCPT TO; without it every address is taken until the mail is there. */
  accepts?(address: string): boolean;
  /** Must answer 250 only when the mail is stored for good. */
  onMail(raw: Buffer, arrival: Arrival): Promise<Acceptance>;
}

export interface Smtp {
  port: number;
  close(): Promise<void>;
}

/** Lets any mail program on this machine send mail in, without sign-in and without TLS. */
export async function startSmtp({ port, host = '127.0.0.1', accepts, onMail }: SmtpOptions): Promise<Smtp> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MOST_BYTES,
    onRcptTo: ({ address }, _session, done) => {
      const known = accepts === undefined || accepts(address);
      done(known ? null : smtpError(550, '5.1.1 Mailbox unavailable: no such address here'));
    },
    onData: (stream, session, done) => {
      takeMail(stream, session, onMail).then(
        (message) => done(null, message),
        (error: Error) => done(error),
      );
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const address = server.server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return { port: bound, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function takeMail(
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
  onMail: SmtpOptions['onMail'],
): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  if (size > MOST_BYTES)
    throw smtpError(552, '5.3.4 The mail is larger than 40 MB; please send it without its attachments');
  const envelopeTo = envelope.rcptTo.map(({ address }) => address);
  const envelopeFrom = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
  const { status, message } = await onMail(Buffer.concat(chunks), { envelopeTo, envelopeFrom });
  if (status !== 250) throw smtpError(status, message);
  return message;
}

function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
