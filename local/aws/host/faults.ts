/** Asked-for failures, taken by the next calls of a stand-in. */
export class Faults {
  #waiting: { target: string; kind: string; times: number }[] = [];

  add(fault: { target: string; kind: string; times: number }): void {
    this.#waiting.push({ ...fault });
  }

  take(target: string): { kind: string } | undefined {
    const fault = this.#waiting.find((one) => one.target === target);
    if (!fault) return undefined;
    fault.times -= 1;
    if (fault.times <= 0) this.#waiting = this.#waiting.filter((one) => one !== fault);
    return { kind: fault.kind };
  }

  list(): { target: string; kind: string; times: number }[] {
    return this.#waiting.map((fault) => ({ ...fault }));
  }

  clear(): void {
    this.#waiting = [];
  }
}
