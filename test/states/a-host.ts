import { createClock, type MovableClock } from '../../local/aws/host/clock.ts';
import { openStore } from '../../local/aws/host/store.ts';
import { createWork } from '../../local/aws/host/work.ts';
import type { BusEvent, HostContext } from '../../local/aws/types.ts';

export type FunctionBody = (payload: unknown) => unknown;

export interface AHost {
  context: HostContext;
  clock: MovableClock;
  /** What was published on the bus. */
  events: BusEvent[];
  /** Calls made: the function's name and its payload. */
  calls: { name: string; payload: unknown }[];
  /** Bodies by name; one that is missing answers its payload. */
  functions: Record<string, FunctionBody>;
  /** Lets the process die: nothing after this is kept. */
  close(): void;
}

export interface AHostOptions {
  /** Keeps the store in a folder, so that a second host can take it up. */
  dir?: string;
  start?: string;
  functions?: Record<string, FunctionBody>;
  authorize?: HostContext['authorize'];
}

export const REGION = 'eu-west-2';
export const ACCOUNT = '111111111111';
export const START = '2026-01-05T09:00:00.000Z';

export function functionArn(name: string): string {
  return `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`;
}

/** A host with the real clock, store and work, and functions that are given. */
export function aHost({ dir, start = START, functions = {}, authorize }: AHostOptions = {}): AHost {
  const store = openStore(dir === undefined ? {} : { dir });
  const work = createWork();
  const clock = createClock({ store, work, start });
  const host: Pick<AHost, 'events' | 'calls' | 'functions'> = { events: [], calls: [], functions };
  const context: HostContext = {
    clock,
    work,
    store,
    functions: {
      invoke: async (arn, payload) => {
        const name = arn.split(':').at(-1) ?? '';
        host.calls.push({ name, payload });
        const body = host.functions[name];
        return body ? body(payload) : payload;
      },
      invokeLater: () => undefined,
    },
    publish: (event) => void host.events.push(event),
    takeFault: () => undefined,
    ...(authorize ? { authorize } : {}),
    stateDir: dir ?? '',
    account: ACCOUNT,
    region: REGION,
    log: () => undefined,
  };
  return { ...host, context, clock, close: () => store.close() };
}
