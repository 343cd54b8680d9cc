import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection, HostContext } from '../types.ts';
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
export class Mailbox {
  readonly #records: Collection<MailRecord>;
  readonly #counter: Collection<number>;
  readonly #views = new Map<string, MailView>();
  readonly #directory: string;

  constructor(private readonly context: HostContext) {
    this.#records = context.store.collection('ses-mail');
    this.#counter = context.store.collection('ses-mail-count');
    this.#directory = join(context.stateDir, 'mail-out');
    mkdirSync(this.#directory, { recursive: true });
  }

  add({ messageId, raw, recipients }: SentCopy): void {
    writeFileSync(join(this.#directory, `${messageId}.eml`), raw);
    for (const { address, status } of recipients) {
      const order = (this.#counter.get('count') ?? 0) + 1;
      const id = this.#records.get(messageId) === undefined ? messageId : `${messageId}-${order}`;
      this.#counter.put('count', order);
      this.#records.put(id, { id, order, messageId, to: address, sentAt: this.context.clock.now(), status });
    }
  }

  /** Newest first; `to` is compared without regard to case. */
  async list({ to, limit }: { to?: string; limit?: number } = {}): Promise<Mail[]> {
    const wanted = to?.toLowerCase();
    const found = [...this.#records.entries()].map(([, record]) => record);
    const chosen = found.filter((record) => wanted === undefined || record.to.toLowerCase() === wanted);
    const newest = chosen.sort((a, b) => b.order - a.order).slice(0, limit);
    return Promise.all(newest.map((record) => this.#show(record)));
  }

  async get(id: string): Promise<Mail | undefined> {
    const record = this.#records.get(id);
    return record === undefined ? undefined : this.#show(record);
  }

  raw(id: string): Buffer | undefined {
    const record = this.#records.get(id);
    return record === undefined ? undefined : this.#read(record.messageId);
  }

  #read(messageId: string): Buffer {
    return readFileSync(join(this.#directory, `${messageId}.eml`));
  }

  async #show({ id, messageId, to, sentAt, status }: MailRecord): Promise<Mail> {
    const view = this.#views.get(messageId) ?? (await viewMail(this.#read(messageId)));
    if (this.#views.size >= KEPT_IN_MEMORY) this.#views.clear();
    this.#views.set(messageId, view);
    return { id, messageId, to, date: new Date(sentAt).toISOString(), status, ...view };
  }
}
