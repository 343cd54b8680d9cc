import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostContext } from '../types.ts';
import type { Received } from './mail-receipt.ts';
import { type MailView, viewMail } from './mail-view.ts';

interface ArchiveRecord {
  id: string;
  order: number;
  at: number;
  source: string;
  destination: string[];
}

/** A mail that came in, for a page that shows threads. */
export interface ArrivedMail extends MailView {
  /** SES's message id of the arrival. */
  id: string;
  /** Envelope sender and recipients. */
  source: string;
  to: string[];
  /** ISO 8601, UTC. */
  date: string;
}

/** Every mail that came in: raw in files under `stateDir/mail-in`, who and when in the store. */
export function createArchive(context: HostContext) {
  const records = context.store.collection<ArchiveRecord>('mail-in');
  const counter = context.store.collection<number>('mail-in-count');
  const directory = join(context.stateDir, 'mail-in');
  mkdirSync(directory, { recursive: true });

  function add({ messageId, at, source, destination, raw }: Received): void {
    writeFileSync(join(directory, `${messageId}.eml`), raw);
    const order = (counter.get('count') ?? 0) + 1;
    counter.put('count', order);
    records.put(messageId, { id: messageId, order, at, source, destination });
  }

  async function show({ id, at, source, destination }: ArchiveRecord): Promise<ArrivedMail> {
    const view = await viewMail(readFileSync(join(directory, `${id}.eml`)));
    return { id, source, to: destination, date: new Date(at).toISOString(), ...view };
  }

  /** Newest first; `from` is the envelope sender, compared without regard to case. */
  async function list({ from }: { from?: string } = {}): Promise<ArrivedMail[]> {
    const wanted = from?.toLowerCase();
    const found = [...records.entries()].map(([, record]) => record);
    const chosen = found.filter(({ source }) => wanted === undefined || source.toLowerCase() === wanted);
    return Promise.all(chosen.sort((a, b) => b.order - a.order).map(show));
  }

  return { add, list };
}
