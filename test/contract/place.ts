import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll } from 'vitest';
import { rootKey } from '../../local/aws/host/caller-keys.ts';
import { startHost } from '../../local/aws/host/start-host.ts';
import { anAssembly, type TestResource } from '../local/host/an-assembly.ts';
import { template } from './resources/template.ts';

/**
 * Each suite of this folder holds against the stand-in of a service always, and against the service itself with
 * `MENTORING_CONTRACT=aws`. The assertions are the same; only where they are put differs, and that is this file.
 * Without the variable every client is given an address of this machine and made-up credentials. With it, clients find
 * region and credentials as the SDK does, and what they use is named by `MENTORING_CONTRACT_TABLE`, `…_BUCKET`,
 * `…_CONFIGURATIONSET`, `…_SENDER`, `…_STORY`, `…_RECORD`, `…_API` (docs/contracts.md says how to make them).
 */
export const isReal = process.env.MENTORING_CONTRACT === 'aws';

type Name = keyof (typeof template)['Outputs'] | 'Sender';

export interface Place {
  /** For each SDK client. */
  client: { region?: string; endpoint?: string; credentials?: { accessKeyId: string; secretAccessKey: string } };
  /** What something that the suites try is called here. */
  name(of: Name): string;
  /** By the clock of the place. */
  pass(seconds: number): Promise<void>;
}

/** The place of a suite, made before its tests and closed after them. */
export function aPlace(): { current: Place } {
  const held: { current: Place } = { current: nowhere };
  let close = async (): Promise<void> => undefined;
  beforeAll(async () => {
    if (isReal) held.current = aws;
    else ({ place: held.current, close } = await openLocal());
  });
  afterAll(async () => await close());
  return held;
}

const nowhere: Place = {
  client: {},
  name: () => {
    throw new Error('the place is made before the tests, not while they are collected');
  },
  pass: async () => undefined,
};

const aws: Place = {
  client: {},
  name: (of) => {
    const variable = `MENTORING_CONTRACT_${of.toUpperCase()}`;
    const value = process.env[variable];
    if (!value) throw new Error(`${variable} is not set: docs/contracts.md says what it names`);
    return value;
  },
  pass: async (seconds) => await sleep(seconds * 1000),
};

const SENDER = 'no-reply@contract.example.org';
const senderDomain: TestResource = {
  Type: 'AWS::SES::EmailIdentity',
  Properties: { EmailIdentity: SENDER.split('@')[1] },
};

async function openLocal(): Promise<{ place: Place; close: () => Promise<void> }> {
  const { Resources, Outputs } = template;
  const assembly = anAssembly({ resources: { ...Resources, SenderDomain: senderDomain }, outputs: Outputs });
  const stateDir = mkdtempSync(join(tmpdir(), 'contract-'));
  const host = await startHost({ assembly, stateDir, port: 0, now: new Date().toISOString() });
  const { awsPort, outputs } = await (await fetch(`${host.url}/local/ready`)).json();
  const names: Record<string, string> = { ...outputs, Api: host.url, Sender: SENDER };
  const place: Place = {
    client: {
      region: 'eu-west-2',
      endpoint: `http://127.0.0.1:${awsPort}`,
      credentials: { accessKeyId: rootKey, secretAccessKey: 'made-up' },
    },
    name: (of) => names[of] ?? '',
    pass: async (seconds) => {
      const body = JSON.stringify({ advance: `PT${seconds}S` });
      await fetch(`${host.url}/local/clock`, { method: 'POST', body });
    },
  };
  return { place, close: host.close };
}

/** What `look` answers, once it answers something: services take a moment to tell each other. */
export async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  const [every, most] = isReal ? [2_000, 60_000] : [20, 10_000];
  for (let waited = 0; waited < most; waited += every) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(every);
  }
  throw new Error(`nothing within ${most / 1000} s`);
}
