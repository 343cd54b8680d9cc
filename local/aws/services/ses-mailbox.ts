import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostContext } from '../types.ts';
import { type MailView, viewMail } from './mail-view.ts';

/** What became of one recipient's copy. */
export type MailStatus = 'delivered' | 'bounced' | 'complained' | 'suppressed' | 'rejected';

interface MailRecord {
  id: string;
  /** Rises with every mail, so that mails of one instant keep their order. */
  order: number;
  messageId: string;
  to: string;
  /** Epoch milliseconds. */
  sentAt: number;
  status: MailStatus;
}

export interface Mail extends MailView {
  id: string;
  /** What SES answered to the sender; the Message-ID header is `<{messageId}@{region}.amazonses.com>`. */
  messageId: string;
  /** The envelope recipient: a mail to two people is two entries. */
  to: string;
  /** ISO 8601, UTC. */
  date: string;
  status: MailStatus;
}

export interface SentCopy {
  messageId: string;
  raw: Buffer;
  recipients: { address: string; status: MailStatus }[];
}

const KEPT_IN_MEMORY = 500;

/** Everybody's mail: raw in files under `stateDir/mail-out`, one record for each recipient in the store. */
export function createMailbox(context: HostContext) {
  const records = context.store.collection<MailRecord>('ses-mail');
  const counter = context.store.collection<number>('ses-mail-count');
  const views = new Map<string, MailView>();
  const directory = join(context.stateDir, 'mail-out');
  mkdirSync(directory, { recursive: true });
  const readRaw = (messageId: string): Buffer => readFileSync(join(directory, `${messageId}.eml`));

  function add({ messageId, raw, recipients }: SentCopy): void {
    writeFileSync(join(directory, `${messageId}.eml`), raw);
    for (const { address, status } of recipients) {
      const order = (counter.get('count') ?? 0) + 1;
      const copies = [messageId, `${messageId}-${order}`];
      const id = copies.find((one) => records.get(one) === undefined) ?? messageId;
      counter.put('count', order);
      records.put(id, { id, order, messageId, to: address, sentAt: context.clock.now(), status });
    }
  }

  async function show(record: MailRecord): Promise<Mail> {
    const view = views.get(record.messageId) ?? (await viewMail(readRaw(record.messageId)));
    if (views.size >= KEPT_IN_MEMORY) views.clear();
    views.set(record.messageId, view);
    const { id, messageId, to, sentAt, status } = record;
    return { id, messageId, to, date: new Date(sentAt).toISOString(), status, ...view };
  }

  /** Newest first; `to` is compared without regard to case. */
  async function list({ to, limit }: { to?: string; limit?: number } = {}): Promise<Mail[]> {
    const wanted = to?.toLowerCase();
    const found = [...records.entries()].map(([, record]) => record);
    const chosen = found.filter((record) => wanted === undefined || record.to.toLowerCase() === wanted);
    return Promise.all(
      chosen
        .sort((a, b) => b.order - a.order)
        .slice(0, limit)
        .map(show),
    );
  }

  async function get(id: string): Promise<Mail | undefined> {
    const record = records.get(id);
    return record === undefined ? undefined : show(record);
  }

  function raw(id: string): Buffer | undefined {
    const record = records.get(id);
    return record === undefined ? undefined : readRaw(record.messageId);
  }

  return { add, list, get, raw };
}

export type Mailbox = ReturnType<typeof createMailbox>;
