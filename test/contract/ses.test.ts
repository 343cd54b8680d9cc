import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Mailer, makeMailer } from '../../lambdas/adapters/mail.ts';
import { aPlace } from './place.ts';
import { makeRecorded, type Recorded } from './recorded.ts';

/**
 * What the mailer and the function that hears of deliveries rely on. Mail goes to SES's own simulator only. See place.ts
 * for where this runs.
 */
const place = aPlace();
let client: SESClient;
let mailer: Mailer;
let recorded: Recorded;

beforeAll(() => {
  client = new SESClient(place.current.client);
  const settings = {
    ...{ from: place.current.name('Sender'), senderName: 'Contract', replyDomain: 'reply.example.org' },
    configurationSet: place.current.name('ConfigurationSet'),
  };
  mailer = makeMailer(settings, client);
  recorded = makeRecorded(place.current);
});

const aMail = (local: string) => ({
  to: { name: 'Ann Gow', email: `${local}@simulator.amazonses.com` },
  lang: 'en',
  subject: 'Séance at 10:00',
  text: 'Hello',
  html: '<p>Hello</p>',
  replyToken: 'k7',
  tags: { pair: 'P-1', key: `contract-${Date.now()}` },
});

/** The event of a type that SES tells of a mail. */
async function toldOf(messageId: string, eventType: string) {
  const { detail } = await recorded.find(({ detail }) => {
    const { mail, eventType: type } = JSON.parse(JSON.stringify(detail ?? {}));
    return mail?.messageId === messageId && type === eventType;
  });
  return JSON.parse(JSON.stringify(detail));
}

describe('SES tells the bus', () => {
  it('of a delivery, with the tags and addresses of the mail', async () => {
    const mail = aMail('success');
    const messageId = await mailer.send(mail);
    expect(await toldOf(messageId, 'Delivery')).toMatchObject({
      mail: {
        messageId,
        source: place.current.name('Sender'),
        destination: [mail.to.email],
        tags: {
          pair: ['P-1'],
          key: [mail.tags.key],
          'ses:configuration-set': [place.current.name('ConfigurationSet')],
        },
        commonHeaders: { subject: mail.subject },
      },
      delivery: { recipients: [mail.to.email], timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) },
    });
  });

  it('of a bounce that is there to stay', async () => {
    const { to, ...mail } = aMail('bounce');
    const told = await toldOf(await mailer.send({ to, ...mail }), 'Bounce');
    expect(told).toMatchObject({
      mail: { tags: { key: [mail.tags.key] } },
      bounce: { bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients: [{ emailAddress: to.email }] },
    });
  });

  it('of an address on the suppression list, as of a bounce', async () => {
    const told = await toldOf(await mailer.send(aMail('suppressionlist')), 'Bounce');
    expect(told.bounce).toMatchObject({ bounceType: 'Permanent', bouncedRecipients: [{ action: 'failed' }] });
  });

  it('of a complaint', async () => {
    const { to, ...mail } = aMail('complaint');
    const told = await toldOf(await mailer.send({ to, ...mail }), 'Complaint');
    expect(told.complaint).toMatchObject({ complainedRecipients: [{ emailAddress: to.email }] });
  });
});

it('every mail has an id of its own', async () => {
  const mail = aMail('success');
  const [one, two] = [await mailer.send(mail), await mailer.send(mail)];
  expect(one).toMatch(/^[\w-]{20,}$/);
  expect(two).not.toBe(one);
});

describe('SES refuses', () => {
  const raw = (from: string) =>
    Buffer.from(`From: ${from}\r\nTo: success@simulator.amazonses.com\r\nSubject: a\r\n\r\nb`);
  const send = (Data: Uint8Array, more: object = {}) =>
    client.send(new SendRawEmailCommand({ RawMessage: { Data }, ...more }));

  it.each<[string, string, () => Promise<unknown>]>([
    ['a sender that is not verified', 'MessageRejected', () => send(raw('x@not-verified.example.com'))],
    [
      'a configuration set that is not there',
      'ConfigurationSetDoesNotExistException',
      () => send(raw(place.current.name('Sender')), { ConfigurationSetName: 'mentoring-no-such-set' }),
    ],
    [
      'a recipient without a domain',
      'InvalidParameterValue',
      () => send(raw(place.current.name('Sender')), { Destinations: ['nobody'] }),
    ],
  ])('%s', async (_what, name, sent) => {
    await expect(sent()).rejects.toMatchObject({ name });
  });
});
