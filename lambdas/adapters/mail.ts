import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';

export interface MailToSend {
  to: { name: string; email: string };
  subject: string;
  text: string;
  html: string;
  /** BCP 47. */
  lang: string;
  /** Opaque token of the address that replies go to. */
  replyToken?: string | undefined;
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string } | undefined;
  /** Come back with SES's events, so that a bounce finds its ask. Ids only. */
  tags: { pair: string; key: string; person?: string; letter?: string };
}

export interface MailerSettings {
  from: string;
  senderName: string;
  replyDomain: string;
  configurationSet: string;
}

/** SES tags take letters, digits, `_` and `-` only; a dot of ours becomes `_`. Source: SES MessageTag. */
export const asTag = (value: string): string => value.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 256);

const compose = async (mail: MailToSend, settings: MailerSettings): Promise<Buffer> =>
  await new MailComposer({
    from: { name: settings.senderName, address: settings.from },
    to: { name: mail.to.name, address: mail.to.email },
    replyTo: mail.replyToken === undefined ? settings.from : `answer+${mail.replyToken}@${settings.replyDomain}`,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'Content-Language': mail.lang },
    ...(mail.calendar === undefined ? {} : { icalEvent: { filename: 'session.ics', ...mail.calendar } }),
  })
    .compile()
    .build();

/** Sends one raw mail through SES and answers its message id. Throws SES's errors; a throttled call is transient. */
export const makeMailer = (settings: MailerSettings, client = new SESClient({})) => ({
  send: async (mail: MailToSend): Promise<string> => {
    const sent = await client.send(
      new SendRawEmailCommand({
        Source: settings.from,
        Destinations: [mail.to.email],
        RawMessage: { Data: await compose(mail, settings) },
        ConfigurationSetName: settings.configurationSet,
        Tags: Object.entries(mail.tags).map(([Name, value]) => ({ Name, Value: asTag(value) })),
      }),
    );
    return sent.MessageId ?? 'unknown';
  },
});
export type Mailer = ReturnType<typeof makeMailer>;
