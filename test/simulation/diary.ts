export interface Plan {
  /** Milliseconds since 1970. */
  at: number;
  /** Who does what, for whoever reads of it afterwards. */
  what: string;
  act(): Promise<void>;
}

/** What people mean to do, in order of time; of two at one instant, the first that was written down. */
export class Diary {
  readonly #plans: (Plan & { order: number })[] = [];
  #count = 0;

  add(plan: Plan): void {
    this.#count += 1;
    const entry = { ...plan, order: this.#count };
    const later = this.#plans.findIndex(({ at }) => at > plan.at);
    this.#plans.splice(later < 0 ? this.#plans.length : later, 0, entry);
  }

  /** Takes out the first plan that is due by then. */
  next(until: number): Plan | undefined {
    const [first] = this.#plans;
    return first !== undefined && first.at <= until ? this.#plans.shift() : undefined;
  }
}
