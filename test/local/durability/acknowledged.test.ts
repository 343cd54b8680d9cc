import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../../local/aws/host/store.ts';
import { createInbound } from '../../../local/aws/services/mail-inbound.ts';
import { createS3 } from '../../../local/aws/services/s3.ts';
import { Mailbox } from '../../../local/aws/services/ses-mailbox.ts';
import { createOutcomes } from '../../../local/aws/services/ses-outcome.ts';
import { sendRaw } from '../../../local/aws/services/ses-send.ts';
import type { BusEvent, HostContext } from '../../../local/aws/types.ts';
import { aHost } from '../services/a-host.ts';
import { aRawMail } from '../services/a-raw-mail.ts';

/** A host whose events and queued calls are writes of its store, as those of the running one are. */
function aKeptHost() {
  const dir = mkdtempSync(join(tmpdir(), 'kept-'));
  const store = openStore({ dir });
  const publish = (event: BusEvent) => store.collection('bus').put(event['detail-type'], event);
  const invokeLater = (arn: string, payload: unknown) => store.collection('lambda-queue').put(arn, payload);
  const host = aHost({ store, stateDir: dir, publish, functions: { invoke: async () => null, invokeLater } });
  const lastLine = () => readFileSync(join(dir, 'journal.jsonl'), 'utf8').trimEnd().split('\n').at(-1);
  return { host, dir, lastLine };
}

const aBucket = (host: HostContext) => {
  const s3 = createS3(host);
  s3.registerBucket({ name: 'plain', eventBridge: true });
  return s3;
};

it('an object is kept in one line with the event that tells of it', () => {
  const { host, lastLine } = aKeptHost();
  aBucket(host).put('plain', 'k', { body: Buffer.from('1') });
  expect(lastLine()).toMatch(/"s3-objects".*"Object Created"/);
});

it('a mail that SES took is kept in one line with the events that tell of it', async () => {
  const { host, lastLine } = aKeptHost();
  sendRaw(
    {
      context: host,
      identities: new Set(['mentoring.example.org']),
      configurationSets: new Map([['mail', new Set(['delivery', 'bounce'])]]),
      mailbox: new Mailbox(host),
      outcomes: createOutcomes(host),
    },
    {
      action: 'SendRawEmail',
      raw: await aRawMail({ to: 'ann+bounce@example.com' }),
      destinations: [],
      tags: [],
      configurationSet: 'mail',
    },
  );
  expect(lastLine()).toMatch(/"ses-mail".*"ses-suppressed".*"Email Bounced"/);
});

it('a mail that came in is kept in one line with the calls that it makes', async () => {
  const { host, lastLine } = aKeptHost();
  const inbound = createInbound(host, aBucket(host));
  inbound.registerReceiptRule({
    ruleSet: 'inbound',
    recipients: ['reply.example.org'],
    scanEnabled: true,
    actions: [
      { s3: { bucket: 'plain', prefix: 'inbound/' } },
      { lambda: { functionArn: 'arn:receive', invocationType: 'Event' } },
    ],
  });
  const { status } = await inbound.receive(await aRawMail({ to: 'answer+abc@reply.example.org' }));
  expect(status).toBe(250);
  expect(lastLine()).toMatch(/"mail-in".*"s3-objects".*"lambda-queue"/);
});

it('a body stays until its replacement is kept', () => {
  const { host } = aKeptHost();
  const s3 = aBucket(host);
  s3.put('plain', 'k', { body: Buffer.from('1') });
  const replace = () =>
    host.store.batch(() => {
      s3.put('plain', 'k', { body: Buffer.from('2') });
      throw new Error('died');
    });
  expect(replace).toThrow('died');
  expect(s3.get('plain', 'k')?.toString()).toBe('1');
});

it('a body is gone once its replacement is kept', async () => {
  const { host, dir } = aKeptHost();
  const s3 = aBucket(host);
  for (const body of ['1', '2', '3']) s3.put('plain', 'k', { body: Buffer.from(body) });
  await host.work.idle();
  expect(readdirSync(join(dir, 's3', 'plain'))).toHaveLength(1);
  expect(s3.get('plain', 'k')?.toString()).toBe('3');
});
