export interface Rate {
  /** Executions a second of the wall clock. */
  perSecond: number;
  /** Executions a second of processor time, whatever else the machine does. */
  perCore: number;
}

const WARM_UP_MS = 700;
const ROUND_MS = 1200;
const ROUNDS = 3;

/** Runs `batch`, which makes `size` executions, again and again: the round in the middle of three by processor time. */
export async function measure(size: number, batch: () => Promise<void>): Promise<Rate> {
  await round(size, WARM_UP_MS, batch);
  const rates: Rate[] = [];
  for (let i = 0; i < ROUNDS; i++) rates.push(await round(size, ROUND_MS, batch));
  rates.sort((a, b) => a.perCore - b.perCore);
  return rates[Math.floor(ROUNDS / 2)] ?? { perSecond: 0, perCore: 0 };
}

async function round(size: number, milliseconds: number, batch: () => Promise<void>): Promise<Rate> {
  const began = performance.now();
  const cpu = process.cpuUsage();
  let made = 0;
  do {
    await batch();
    made += size;
  } while (performance.now() - began < milliseconds);
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: (1000 * made) / (performance.now() - began), perCore: (1e6 * made) / (user + system) };
}
