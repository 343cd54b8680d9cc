import type { BusEvent, Collection, HostContext } from '../types.ts';
import { makeTargetInput, type TargetInput } from './eventbridge-input.ts';
import { matchesPattern } from './eventbridge-pattern.ts';
import { asUuid, nextId } from './next-id.ts';

export interface RuleTarget extends TargetInput {
  Id: string;
  Arn: string;
  RoleArn?: string | undefined;
  DeadLetterConfig?: { Arn: string } | undefined;
}

export interface Rule {
  name: string;
  arn: string;
  pattern?: unknown;
  targets: RuleTarget[];
}

/** One delivery; `id` is the same each time this event is delivered to this target. */
export interface Delivery {
  id: string;
  rule: Rule;
  target: RuleTarget;
  input: unknown;
}

export interface BusParts {
  context: Pick<HostContext, 'clock' | 'store' | 'account' | 'region' | 'log' | 'takeFault'>;
  deliver: (delivery: Delivery) => Promise<void>;
  /** Takes what could not be delivered. */
  bury: (delivery: Delivery, reason: string) => void;
}

interface Envelope extends BusEvent {
  version: '0';
  id: string;
  account: string;
  time: string;
  region: string;
  resources: string[];
}

/** The default bus. An event is on disk when `publish` returns, and leaves it when every rule has had it. */
export class EventBus {
  readonly #rules: Rule[] = [];
  readonly #pending: Collection<Envelope>;

  constructor(private readonly parts: BusParts) {
    this.#pending = parts.context.store.collection<Envelope>('bus');
  }

  addRule(rule: Rule): void {
    this.#rules.push(rule);
  }

  /** Takes up what was under way when the host last stopped. */
  resume(): void {
    for (const [id, envelope] of this.#pending.entries()) this.#schedule(id, envelope);
  }

  publish(event: BusEvent): void {
    if (!this.#rules.some((rule) => matches(rule, event))) return;
    const envelope = this.#wrap(event);
    this.#pending.put(envelope.id, envelope);
    this.#schedule(envelope.id, envelope);
  }

  /** Delivers what a schedule sends: the rule's targets get the event of the tick. */
  async tick(rule: Rule): Promise<void> {
    const detail = { source: 'aws.events', 'detail-type': 'Scheduled Event', detail: {}, resources: [rule.arn] };
    await this.#deliverTo(rule, this.#wrap(detail));
  }

  #wrap(event: BusEvent): Envelope {
    const { store, clock, account, region } = this.parts.context;
    const time = new Date(clock.now()).toISOString().replace(/\.\d+Z$/, 'Z');
    return { version: '0', id: asUuid(nextId(store, 'event')), account, time, region, resources: [], ...event };
  }

  #schedule(id: string, envelope: Envelope): void {
    const { clock } = this.parts.context;
    const what = `event ${envelope['detail-type']}`;
    clock.schedule({ key: `bus:${id}`, at: clock.now(), what, fire: () => this.#deliver(envelope) });
  }

  async #deliver(envelope: Envelope): Promise<void> {
    const meant = this.#rules.filter((rule) => matches(rule, envelope));
    for (const rule of meant) await this.#deliverTo(rule, envelope);
    const isDoubled = this.parts.context.takeFault('events')?.kind === 'duplicate';
    if (isDoubled) for (const rule of meant) await this.#deliverTo(rule, envelope, '_again');
    this.#pending.delete(envelope.id);
  }

  async #deliverTo(rule: Rule, envelope: Envelope, suffix = ''): Promise<void> {
    for (const target of rule.targets) {
      const input = makeTargetInput(target, envelope);
      const delivery = { id: `${envelope.id}_${target.Id}${suffix}`, rule, target, input };
      try {
        await this.parts.deliver(delivery);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        this.parts.context.log(`rule ${rule.name}: ${reason}`);
        this.parts.bury(delivery, reason);
      }
    }
  }
}

function matches(rule: Rule, event: BusEvent): boolean {
  return rule.pattern !== undefined && matchesPattern(rule.pattern, event);
}
