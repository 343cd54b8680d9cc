/** A published price in US dollars before tax, without free allowances. */
export interface Price {
  dollars: number;
  /** What so many cost. */
  per: number;
  /** Day on which the price was read, and where. */
  read: string;
  source: string;
}

export const PRICES = {
  /** Standard workflows, Europe (London). */
  transitions: {
    dollars: 0.025,
    per: 1000,
    read: '2026-11-26',
    source: 'https://aws.amazon.com/step-functions/pricing/',
  },
  invocations: { dollars: 0.2, per: 1_000_000, read: '2026-09-20', source: 'https://aws.amazon.com/lambda/pricing/' },
  /** arm64. */
  gigabyteSeconds: {
    dollars: 13.3334,
    per: 1_000_000,
    read: '2026-09-20',
    source: 'https://aws.amazon.com/lambda/pricing/',
  },
  /** On demand, US East (N. Virginia): London is somewhat dearer. */
  reads: {
    dollars: 0.125,
    per: 1_000_000,
    read: '2026-09-18',
    source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  },
  writes: {
    dollars: 0.625,
    per: 1_000_000,
    read: '2026-09-18',
    source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  },
  mails: { dollars: 0.1, per: 1000, read: '2026-11-26', source: 'https://aws.amazon.com/ses/pricing/' },
} as const satisfies Record<string, Price>;
export type Counted = keyof typeof PRICES;

/** Memory of our functions (lib/functions.ts), and how long a step takes on AWS: assumed, since virtual time stands still meanwhile. */
export const FUNCTION_GIGABYTES = 0.5;
export const ASSUMED_SECONDS = 0.1;
