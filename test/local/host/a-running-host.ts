import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { HostOptions } from '../../../local/aws/host/host-options.ts';
import { startHost } from '../../../local/aws/host/start-host.ts';
import { anAssembly, type TestAssembly } from './an-assembly.ts';

/** Monday 1 June 2020, 9:00 in London. */
export const MONDAY_NINE = '2020-06-01T08:00:00.000Z';

export const aStateDir = () => mkdtempSync(join(tmpdir(), 'state-'));

/** A host of the assembly that is closed when the test has finished, with calls of its addresses. */
export async function aRunningHost(template: TestAssembly, options: Partial<HostOptions> = {}) {
  const log: string[] = [];
  const host = await startHost({
    assembly: anAssembly(template),
    stateDir: aStateDir(),
    port: 0,
    now: MONDAY_NINE,
    log: (line) => log.push(line),
    ...options,
  });
  let open = true;
  const close = async () => {
    if (open) await host.close();
    open = false;
  };
  onTestFinished(close);
  const get = async (path: string) => (await fetch(host.url + path)).json();
  const post = async (path: string, body: unknown) => {
    const init = { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) };
    const response = await fetch(host.url + path, init);
    return { status: response.status, body: await response.json() };
  };
  return { ...host, log, get, post, close };
}
