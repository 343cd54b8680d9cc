import { beforeEach, describe, expect, it } from 'vitest';
import { createInbound, type Inbound } from '../../../local/aws/services/mail-inbound.ts';
import { coversAddress } from '../../../local/aws/services/mail-rules.ts';
import { createS3, type S3 } from '../../../local/aws/services/s3.ts';
import { aHost, type FakeHost } from './a-host.ts';
import { aRawMail } from './a-raw-mail.ts';

const functionArn = 'arn:aws:lambda:eu-west-2:123456789012:function:receive-mail';
let host: FakeHost;
let s3: S3;
let inbound: Inbound;

beforeEach(() => {
  host = aHost();
  s3 = createS3(host);
  s3.registerBucket({ name: 'mail', eventBridge: false });
  inbound = createInbound(host, s3);
  inbound.registerReceiptRule({
    ruleSet: 'inbound',
    recipients: ['reply.example.org'],
    actions: [{ s3: { bucket: 'mail', prefix: 'raw/' } }, { lambda: { functionArn, invocationType: 'Event' } }],
    scanEnabled: true,
  });
});

const aReply = (overrides: Parameters<typeof aRawMail>[0] = {}) =>
  aRawMail({ from: 'Ann Gow <ann@example.com>', to: 'reply+k7@reply.example.org', subject: 'Re: ça va', ...overrides });

async function receiptOf(raw: Buffer, arrival: Parameters<Inbound['receive']>[1] = {}) {
  await inbound.receive(raw, arrival);
  return host.invocations.at(-1)?.payload;
}

it('a mail is stored and its function is called with the event of SES', async () => {
  const answer = await inbound.receive(await aReply());
  expect(answer).toMatchObject({ status: 250, messageId: expect.stringMatching(/^[a-z0-9]{40}$/) });
  expect(host.invocations).toHaveLength(1);
  expect(host.invocations[0]).toMatchObject({
    functionArn,
    payload: {
      Records: [
        {
          eventSource: 'aws:ses',
          eventVersion: '1.0',
          ses: {
            mail: {
              timestamp: '2027-03-01T10:00:00.000Z',
              source: 'ann@example.com',
              messageId: answer.messageId,
              destination: ['reply+k7@reply.example.org'],
              headersTruncated: false,
              commonHeaders: {
                returnPath: 'ann@example.com',
                from: ['Ann Gow <ann@example.com>'],
                to: ['reply+k7@reply.example.org'],
                subject: 'Re: ça va',
              },
            },
            receipt: {
              recipients: ['reply+k7@reply.example.org'],
              spamVerdict: { status: 'PASS' },
              virusVerdict: { status: 'PASS' },
              dmarcVerdict: { status: 'PASS' },
              action: { type: 'Lambda', functionArn, invocationType: 'Event' },
            },
          },
        },
      ],
    },
  });
  const stored = s3.get('mail', `raw/${answer.messageId}`)?.toString();
  expect(stored).toMatch(/^Return-Path: <ann@example.com>\r\nReceived: /);
  expect(stored).toContain('\r\n\r\nHello');
});

describe('the verdicts', () => {
  it.each([
    ['a mail that fails authentication', 'dmarcVerdict', {}, 'fail' as const],
    ['a spam test header', 'spamVerdict', { headers: { 'X-Spam-Test': 'yes' } }, 'pass' as const],
    ['the GTUBE text', 'spamVerdict', { text: 'GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL' }, 'pass' as const],
    ['the EICAR text', 'virusVerdict', { text: `x ${'EICAR-STANDARD-'}ANTIVIRUS-TEST-FILE` }, 'pass' as const],
  ])('%s fails the %s', async (_what, verdict, mail, auth) => {
    const event = await receiptOf(await aReply(mail), { auth });
    expect(event).toMatchObject({ Records: [{ ses: { receipt: { [verdict]: { status: 'FAIL' } } } }] });
  });

  it("name the sender's policy only when DMARC failed", async () => {
    expect(JSON.stringify(await receiptOf(await aReply()))).not.toContain('dmarcPolicy');
    expect(JSON.stringify(await receiptOf(await aReply(), { auth: 'fail' }))).toContain('"dmarcPolicy":"reject"');
  });
});

it('the envelope decides where a mail goes, whatever its headers say', async () => {
  const raw = await aReply({ to: 'someone@elsewhere.example' });
  const event = await receiptOf(raw, { envelopeTo: ['Reply+K7@reply.example.org'], envelopeFrom: '' });
  expect(event).toMatchObject({
    Records: [{ ses: { mail: { source: '' }, receipt: { recipients: ['Reply+K7@reply.example.org'] } } }],
  });
});

it('a mail that no rule covers is refused', async () => {
  const answer = await inbound.receive(await aReply({ to: 'ann@example.com' }));
  expect(answer.status).toBe(550);
  expect(host.invocations).toEqual([]);
  expect(await inbound.list()).toEqual([]);
});

it.each([
  ['duplicate', 250, 2],
  ['5xx', 451, 0],
])('a %s fault answers %i and calls the function %i times', async (kind, status, calls) => {
  host.faults.push({ target: 'ses:inbound', kind });
  expect((await inbound.receive(await aReply())).status).toBe(status);
  expect(host.invocations).toHaveLength(calls);
});

it('what came in can be listed by sender, newest first', async () => {
  await inbound.receive(await aReply({ text: 'one' }));
  await inbound.receive(await aReply({ text: 'two' }));
  await inbound.receive(await aReply({ from: 'other@example.com' }));
  const found = await inbound.list({ from: 'Ann@example.com' });
  expect(found.map(({ text }) => text.trim())).toEqual(['two', 'one']);
});

it.each([
  ['reply@x.org', ['reply@x.org'], true],
  ['reply+token@x.org', ['reply@x.org'], true],
  ['other@x.org', ['reply@x.org'], false],
  ['a@x.org', ['X.org'], true],
  ['a@sub.x.org', ['x.org'], false],
  ['a@sub.x.org', ['.x.org'], true],
  ['a@x.org', ['.x.org'], false],
  ['a@anything.org', [], true],
])('%s under the condition %j: covered is %s', (address, recipients, covered) => {
  expect(coversAddress({ recipients }, address)).toBe(covered);
});
