import type { Collection, HostContext } from '../types.ts';
import { type LambdaFailure, toFailure } from './lambda-failure.ts';
import type { LambdaRuntime } from './lambda-runtime.ts';
import { asUuid, nextId } from './next-id.ts';

/** The queue before asynchronous invocations refuses larger events, in bytes. */
const maxEvent = 1024 * 1024;
/** Lambda waits one minute before the first retry and two before the second. */
const retryAfter = [60_000, 120_000];

interface Queued {
  functionArn: string;
  payload: unknown;
  attempt: number;
  queuedAt: number;
  due: number;
}

export interface DeadLetter {
  requestId: string;
  functionArn: string;
  payload: unknown;
  attempts: number;
  failure: LambdaFailure;
}

export interface QueueParts {
  context: Pick<HostContext, 'clock' | 'store' | 'log'>;
  runtime: LambdaRuntime;
  bury: (letter: DeadLetter) => void;
}

/** Asynchronous invocation: kept on disk until it succeeded or was buried. */
export class LambdaQueue {
  readonly #queue: Collection<Queued>;

  constructor(private readonly parts: QueueParts) {
    this.#queue = parts.context.store.collection<Queued>('lambda-queue');
  }

  /** Takes up what was under way when the host last stopped. */
  resume(): void {
    for (const [id, queued] of this.#queue.entries()) this.#schedule(id, queued);
  }

  /** The same `id`, while that event is still queued, is the same event. */
  add(functionArn: string, payload: unknown, id = asUuid(nextId(this.parts.context.store, 'lambda-event'))): void {
    const size = Buffer.byteLength(JSON.stringify(payload ?? null));
    if (size > maxEvent) throw new Error(`the event for ${functionArn} is ${size} bytes; Lambda takes ${maxEvent}`);
    const now = this.parts.context.clock.now();
    const queued = { functionArn, payload, attempt: 0, queuedAt: now, due: now };
    this.#queue.put(id, queued);
    this.#schedule(id, queued);
  }

  #schedule(id: string, queued: Queued): void {
    const name = queued.functionArn.split(':').pop();
    this.parts.context.clock.schedule({
      key: `lambda-event:${id}`,
      at: queued.due,
      what: queued.attempt === 0 ? `call ${name}` : `call ${name} again (attempt ${queued.attempt + 1})`,
      fire: () => this.#run(id, queued),
    });
  }

  async #run(id: string, queued: Queued): Promise<void> {
    try {
      await this.parts.runtime.invoke(queued.functionArn, queued.payload);
      this.#queue.delete(id);
    } catch (error) {
      this.#retry(id, queued, toFailure(error));
    }
  }

  #retry(id: string, queued: Queued, failure: LambdaFailure): void {
    const { clock, store, log } = this.parts.context;
    const { retries, maxAge } = this.parts.runtime.describe(queued.functionArn).asynchronous;
    const delay = queued.attempt < retries ? retryAfter[queued.attempt] : undefined;
    const due = clock.now() + (delay ?? 0);
    if (delay !== undefined && due - queued.queuedAt <= maxAge * 1000) {
      const again = { ...queued, attempt: queued.attempt + 1, due };
      this.#queue.put(id, again);
      this.#schedule(id, again);
      return;
    }
    const { functionArn, payload, attempt } = queued;
    log(`${functionArn} failed ${attempt + 1} times: ${failure.name}`);
    store.batch(() => {
      this.parts.bury({ requestId: id, functionArn, payload, attempts: attempt + 1, failure });
      this.#queue.delete(id);
    });
  }
}
