import { copyFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startHost } from '../../local/aws/host/start-host.ts';
import { openStore } from '../../local/aws/host/store.ts';
import { startDynamoEngine } from '../../local/aws/services/dynamodb-engine.ts';
import { OUTSIDE, WORKSPACE } from '../../local/outside.ts';
import { mentorDecides } from '../../local/story/acts.ts';
import { Desk } from '../../local/story/desk.ts';

/** So many pairs get where they are by pages and mails; the others are copies of them under other names. */
const REAL = 10;
const BEGINS = '2026-03-02T09:00:00.000Z';

const refs = Array.from({ length: REAL }, (_, at) => `BENCH-${String(at).padStart(2, '0')}`);

/** The first pair of the examples, under the name of each `ref`. */
const cohort = (): string => {
  const [header = '', example = ''] = readFileSync('examples/pairs.csv', 'utf8').split('\n');
  const rowOf = (ref: string) => example.replace('DND-001', ref).replaceAll(/\.\w+@example/g, `.${ref}@example`);
  return [header, ...refs.map(rowOf)].join('\n');
};

/** Makes a state folder in which `count` pairs wait until schools reopen, each with all that was said and done before. */
export async function makePausedPairs(stateDir: string, count: number): Promise<void> {
  await pauseReal(stateDir);
  const copies = Array.from({ length: count / REAL - 1 }, (_, at) => at + 1);
  copyKept(stateDir, copies);
  await copyItems(join(stateDir, 'dynamodb'), copies);
}

async function pauseReal(stateDir: string): Promise<void> {
  const enrol = { bucketLogicalIdPrefix: 'BucketsCohorts' };
  const place = { assembly: resolve('cdk.out'), stateDir, port: 0, now: BEGINS };
  const host = await startHost({ ...place, enrol, parameters: OUTSIDE, google: WORKSPACE });
  const desk = new Desk(host.url);
  await desk.enrol(cohort());
  for (const ref of refs) await mentorDecides(desk, `alan.${ref}@example.org`.toLowerCase(), 'wait');
  await desk.advance('PT10M');
  await host.close();
}

/** `bench-07` → `bench-07x31`, wherever it stands in a text. */
const rename = (text: string, copy: number): string => text.replaceAll(/(bench-\d\d)(?!\d)/gi, `$1x${copy}`);

interface SentMail {
  messageId: string;
}

function copyKept(stateDir: string, copies: number[]): void {
  const store = openStore({ dir: stateDir });
  for (const name of ['states-executions', 'states-history', 's3-objects']) {
    const kept = store.collection<unknown>(name);
    const own = [...kept.entries()].map(([key, value]) => ({ key, text: JSON.stringify(value) }));
    for (const copy of copies)
      store.batch(() => {
        for (const { key, text } of own)
          if (/bench/i.test(key)) kept.put(rename(key, copy), JSON.parse(rename(text, copy)));
      });
  }
  const mails = store.collection<SentMail>('ses-mail');
  const file = (messageId: string) => join(stateDir, 'mail-out', `${messageId}.eml`);
  for (const [key, mail] of [...mails.entries()])
    for (const copy of copies) {
      const messageId = `${mail.messageId}x${copy}`;
      copyFileSync(file(mail.messageId), file(messageId));
      mails.put(`${key}x${copy}`, { ...mail, messageId });
    }
  store.close();
}

interface Item {
  pk: { S: string };
}

/** As many items as the table takes at once. */
const AT_ONCE = 25;

async function copyItems(path: string, copies: number[]): Promise<void> {
  const engine = await startDynamoEngine(path);
  const send = async <T>(operation: string, input: unknown): Promise<T> => {
    const { status, body } = await engine.send(operation, JSON.stringify(input));
    if (status !== 200) throw new Error(`${operation}: ${body}`);
    return JSON.parse(String(body));
  };
  const { TableNames } = await send<{ TableNames: string[] }>('ListTables', {});
  const [TableName = ''] = TableNames;
  const { Items } = await send<{ Items: Item[] }>('Scan', { TableName });
  const copyOf = (own: Item, copy: number): Item => {
    const item: Item = JSON.parse(rename(JSON.stringify(own), copy));
    return item.pk.S === own.pk.S ? { ...item, pk: { S: `${own.pk.S}x${copy}` } } : item;
  };
  for (const copy of copies) {
    const puts = Items.map((item) => ({ PutRequest: { Item: copyOf(item, copy) } }));
    for (let at = 0; at < puts.length; at += AT_ONCE)
      await send('BatchWriteItem', { RequestItems: { [TableName]: puts.slice(at, at + AT_ONCE) } });
  }
  await engine.close();
}
