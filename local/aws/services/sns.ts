import type { Collection, HostContext } from '../types.ts';
import { asUuid, nextId } from './next-id.ts';

/** A text that a phone would have got. */
export interface TextMessage {
  id: string;
  to: string;
  /** ISO 8601. */
  sentAt: string;
  text: string;
}

/** The topics of the template with the phones that listen to them. */
export class Topics {
  readonly #phones = new Map<string, string[]>();
  readonly #texts: Collection<TextMessage>;

  constructor(private readonly context: Pick<HostContext, 'store' | 'clock'>) {
    this.#texts = context.store.collection<TextMessage>('texts');
  }

  create(topicArn: string): void {
    if (!this.#phones.has(topicArn)) this.#phones.set(topicArn, []);
  }

  subscribe(topicArn: string, phone: string): void {
    this.#phones.set(topicArn, [...(this.#phones.get(topicArn) ?? []), phone]);
  }

  /** The message's id; undefined when there is no such topic. */
  publish(topicArn: string, text: string): string | undefined {
    const phones = this.#phones.get(topicArn);
    if (phones === undefined) return undefined;
    const sentAt = new Date(this.context.clock.now()).toISOString();
    for (const to of phones) {
      const id = asUuid(nextId(this.context.store, 'texts'));
      this.#texts.put(id, { id, to, sentAt, text });
    }
    return asUuid(nextId(this.context.store, 'texts'));
  }

  list(): TextMessage[] {
    return [...this.#texts.entries()].map(([, message]) => message);
  }
}
