import { SESClient } from '@aws-sdk/client-ses';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { makeMailer } from '../../lambdas/adapters/mail.ts';
import { EVERY_MAIL } from '../views/mails/every-mail.ts';

const SETTINGS = {
  from: 'mentoring@breakthrough.example',
  senderName: 'Breakthrough',
  replyDomain: 'reply.breakthrough.example',
  configurationSet: 'mails',
};

/** SES that keeps the raw mail instead of sending it. */
const aSes = () => {
  const raw: Uint8Array[] = [];
  const client = new SESClient({ region: 'eu-west-2' });
  client.middlewareStack.add(
    () => async (call) => {
      const data = 'RawMessage' in call.input ? call.input.RawMessage?.Data : undefined;
      if (data !== undefined) raw.push(data);
      return { output: { $metadata: {}, MessageId: 'sent-1' }, response: {} };
    },
    { step: 'initialize' },
  );
  return { client, raw };
};

const sendAll = async () => {
  const { client, raw } = aSes();
  const mailer = makeMailer(SETTINGS, client);
  for (const { mail, to } of EVERY_MAIL) {
    const reader = { name: `${to.first} ${to.last}`, email: 'reader@example.org' };
    await mailer.send({ ...mail, to: reader, replyToken: 'abc', tags: { pair: 'p1', key: 'k' } });
  }
  return await Promise.all(raw.map(async (bytes) => await PostalMime.parse(bytes)));
};

const sent = (await sendAll()).map((mail, at) => ({ name: EVERY_MAIL[at]?.name ?? '', mail }));

describe.each(sent)('The mail that goes out: $name', ({ mail }) => {
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;

  it('comes from our own domain and is answered to it', () => {
    expect(mail.from).toEqual({ name: 'Breakthrough', address: 'mentoring@breakthrough.example' });
    expect(mail.replyTo).toEqual([{ name: '', address: 'answer+abc@reply.breakthrough.example' }]);
    expect(mail.to).toHaveLength(1);
  });

  it('says that a machine sent it, and asks machines not to answer', () => {
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(header('x-auto-response-suppress')).toBe('All');
  });

  it('has a part of text and a part of HTML', () => {
    expect(mail.text?.trim()).not.toBe('');
    expect(mail.html).toContain('<html lang="en-GB"');
  });

  it('has no button to unsubscribe: none is an optional nudge, and a press beside YES and NO would be mistaken for a no', () => {
    expect(header('list-unsubscribe')).toBeUndefined();
    expect(header('list-unsubscribe-post')).toBeUndefined();
  });
});
