import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type Mail from 'nodemailer/lib/mailer/index.js';

/** A raw mail from the service to Ann, as nodemailer composes it. */
export function aRawMail(overrides: Mail.Options = {}): Promise<Buffer> {
  const mail = {
    from: 'Mentoring <no-reply@mentoring.example.org>',
    to: 'ann@example.com',
    replyTo: 'reply+abc@reply.example.org',
    subject: 'A question',
    text: 'Hello',
    ...overrides,
  };
  return new MailComposer(mail).compile().build();
}
