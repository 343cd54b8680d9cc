import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSes, type Ses } from '../../../local/aws/services/ses.ts';
import { aHost, type FakeHost } from './a-host.ts';
import { aRawMail } from './a-raw-mail.ts';
import { aServer, type TestServer } from './a-server.ts';

let host: FakeHost;
let ses: Ses;
let server: TestServer;
let client: SESClient;

beforeEach(async () => {
  host = aHost();
  ses = createSes(host);
  ses.registerIdentity('mentoring.example.org');
  ses.registerConfigurationSet('mail');
  ses.registerEventDestination({ configurationSet: 'mail', eventTypes: ['delivery', 'bounce', 'complaint', 'reject'] });
  server = await aServer([ses]);
  const credentials = { accessKeyId: 'AKIATEST', secretAccessKey: 'x' };
  client = new SESClient({ endpoint: server.url, region: 'eu-west-2', credentials, maxAttempts: 1 });
});

afterEach(() => server.close());

async function send(overrides: Parameters<typeof aRawMail>[0] = {}, set: string | undefined = 'mail') {
  const Data = await aRawMail(overrides);
  return client.send(new SendRawEmailCommand({ RawMessage: { Data }, ConfigurationSetName: set }));
}

describe('a sent mail', () => {
  it('is in the mailbox as its reader sees it', async () => {
    const { MessageId } = await send({
      to: 'Ann@example.com',
      subject: 'Séance',
      text: 'Hello £5',
      html: '<p>Hello</p>',
    });
    const [mail] = await ses.mailbox.list({ to: 'ann@example.com' });
    expect(mail).toMatchObject({
      id: MessageId,
      to: 'Ann@example.com',
      from: 'Mentoring <no-reply@mentoring.example.org>',
      replyTo: 'reply+abc@reply.example.org',
      subject: 'Séance',
      date: '2027-03-01T10:00:00.000Z',
      html: expect.stringContaining('<p>Hello</p>'),
      status: 'delivered',
    });
    expect(mail?.text.trim()).toBe('Hello £5');
    expect(await ses.mailbox.get(MessageId ?? '')).toEqual(mail);
  });

  it('carries the Message-ID of SES and the date of the clock, and keeps its other headers', async () => {
    const { MessageId } = await send({ headers: { 'Auto-Submitted': 'auto-generated' }, bcc: 'x@example.com' });
    const raw = ses.mailbox.raw(MessageId ?? '')?.toString() ?? '';
    expect(raw.match(/^Message-ID: .*$/gim)).toEqual([`Message-ID: <${MessageId}@eu-west-2.amazonses.com>`]);
    expect(raw.match(/^Date: .*$/gim)).toEqual(['Date: Mon, 01 Mar 2027 10:00:00 +0000']);
    expect(raw).toContain('Auto-Submitted: auto-generated');
    expect(raw).not.toMatch(/^Bcc:/im);
  });

  it('shows the text of a calendar invitation', async () => {
    await send({ icalEvent: { method: 'REQUEST', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR' } });
    const [mail] = await ses.mailbox.list();
    expect(mail?.attachments[0]).toMatchObject({ contentType: 'text/calendar', method: 'REQUEST' });
    expect(mail?.attachments[0]?.content).toContain('BEGIN:VCALENDAR');
  });

  it('is a new mail when it is sent again', async () => {
    const first = await send();
    const second = await send({ subject: 'later' });
    expect(second.MessageId).not.toBe(first.MessageId);
    expect((await ses.mailbox.list()).map(({ id }) => id)).toEqual([second.MessageId, first.MessageId]);
  });

  it('is one entry for each recipient', async () => {
    await send({ to: 'a@example.com, b@example.com' });
    expect((await ses.mailbox.list()).map(({ to }) => to)).toEqual(['b@example.com', 'a@example.com']);
  });
});

it.each([
  ['someone@example.com', 'delivered', ['Email Delivered']],
  ['bounce@simulator.amazonses.com', 'bounced', ['Email Bounced']],
  ['ann+bounce@example.com', 'bounced', ['Email Bounced']],
  ['complaint@simulator.amazonses.com', 'complained', ['Email Delivered', 'Email Complaint Received']],
  ['suppressionlist@simulator.amazonses.com', 'suppressed', ['Email Bounced']],
])('a mail to %s is %s, and the bus hears %j', async (to, status, types) => {
  const { MessageId } = await send({ to });
  await host.work.idle();
  expect((await ses.mailbox.get(MessageId ?? ''))?.status).toBe(status);
  expect(host.events.map((event) => event['detail-type'])).toEqual(types);
  expect(host.events[0]).toMatchObject({
    source: 'aws.ses',
    detail: { mail: { messageId: MessageId, destination: [to] } },
  });
});

it('a bounce names the recipient and says that it is permanent', async () => {
  await send({ to: 'ann+bounce@example.com' });
  await host.work.idle();
  expect(host.events[0]?.detail).toMatchObject({
    eventType: 'Bounce',
    bounce: {
      bounceType: 'Permanent',
      bouncedRecipients: [{ emailAddress: 'ann+bounce@example.com', status: '5.1.1' }],
    },
  });
});

it('an address that bounced is on the suppression list until it is taken off', async () => {
  await send({ to: 'Ann+bounce@example.com' });
  expect(ses.suppression.listSuppressed()).toMatchObject([{ address: 'ann+bounce@example.com', reason: 'BOUNCE' }]);
  const second = await send({ to: 'ann+bounce@example.com' });
  expect((await ses.mailbox.get(second.MessageId ?? ''))?.status).toBe('suppressed');
  ses.suppression.unsuppress('ann+bounce@example.com');
  expect(ses.suppression.listSuppressed()).toEqual([]);
});

it('a mail without a configuration set tells the bus nothing', async () => {
  await client.send(new SendRawEmailCommand({ RawMessage: { Data: await aRawMail() } }));
  await host.work.idle();
  expect(host.events).toEqual([]);
});

it.each([
  ['an unverified sender', { from: 'x@elsewhere.example' }, 'mail', 'MessageRejected'],
  ['an unknown configuration set', {}, 'other', 'ConfigurationSetDoesNotExistException'],
  ['a recipient without a domain', { to: 'nobody' }, 'mail', 'InvalidParameterValue'],
])('%s is refused', async (_what, mail, set, name) => {
  await expect(send(mail, set)).rejects.toMatchObject({ name });
  expect(await ses.mailbox.list()).toEqual([]);
});

it.each([
  ['throttle', 'Throttling', 0],
  ['5xx', 'InternalFailure', 0],
  ['timeout', 'InternalFailure', 1],
])('a %s fault answers %s with %i mails sent', async (kind, name, count) => {
  host.faults.push({ target: 'ses', kind });
  await expect(send()).rejects.toMatchObject({ name });
  expect(await ses.mailbox.list()).toHaveLength(count);
});

it('a duplicate fault delivers the mail twice', async () => {
  host.faults.push({ target: 'ses', kind: 'duplicate' });
  const { MessageId } = await send();
  expect((await ses.mailbox.list()).map(({ messageId }) => messageId)).toEqual([MessageId, MessageId]);
});

it('what the bus hears of a mail comes twice by the fault duplicate of its events', async () => {
  host.faults.push({ target: 'ses:events', kind: 'duplicate' });
  await send();
  expect(host.events.map((event) => event['detail-type'])).toEqual(['Email Delivered', 'Email Delivered']);
  expect(await ses.mailbox.list()).toHaveLength(1);
});

it('a send needs the permission on the identity and on the configuration set', async () => {
  await send({ from: 'no-reply@sub.mentoring.example.org' });
  expect(server.asked.map(({ action, resource }) => [action, resource])).toEqual([
    ['ses:SendRawEmail', 'arn:aws:ses:eu-west-2:123456789012:identity/mentoring.example.org'],
    ['ses:SendRawEmail', 'arn:aws:ses:eu-west-2:123456789012:configuration-set/mail'],
  ]);
});

it('what was sent is still there after a restart', async () => {
  const { MessageId } = await send();
  const again = createSes(host);
  expect((await again.mailbox.get(MessageId ?? ''))?.subject).toBe('A question');
});
