import type { Collection, HostContext } from '../types.ts';
import { asUuid, nextId } from './next-id.ts';

export interface QueueMessage {
  id: string;
  queue: string;
  /** ISO 8601. */
  sentAt: string;
  body: string;
  attributes: Record<string, string>;
}

/** The queues of the template. Nothing reads them here but people: they hold what could not be delivered. */
export class Queues {
  readonly #messages: Collection<QueueMessage>;

  constructor(private readonly context: Pick<HostContext, 'store' | 'clock'>) {
    this.#messages = context.store.collection<QueueMessage>('sqs');
  }

  send(queueArn: string, body: unknown, attributes: Record<string, string> = {}): void {
    const id = asUuid(nextId(this.context.store, 'sqs'));
    const sentAt = new Date(this.context.clock.now()).toISOString();
    const queue = queueArn.split(':').pop() ?? queueArn;
    this.#messages.put(id, { id, queue, sentAt, body: JSON.stringify(body), attributes });
  }

  list(): QueueMessage[] {
    return [...this.#messages.entries()].map(([, message]) => message);
  }
}
