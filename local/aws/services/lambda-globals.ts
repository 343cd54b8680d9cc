import { Console } from 'node:console';
import type { Writable } from 'node:stream';

export interface Shadows {
  process: NodeJS.Process;
  Date: DateConstructor;
  console: Console;
  globalThis: object;
}

export interface ShadowParts {
  environment: Record<string, string>;
  now: () => number;
  output: Writable;
}

/** The globals that a hosted function sees instead of the host's: its own environment, output and virtual time. */
export function makeShadows({ environment, now, output }: ShadowParts): Shadows {
  const shadowDate = makeDate(now);
  const shadowProcess = makeProcess(environment, output);
  const shadowConsole = new Console({ stdout: output, stderr: output });
  const overrides = new Map<PropertyKey, unknown>([
    ['process', shadowProcess],
    ['Date', shadowDate],
    ['console', shadowConsole],
  ]);
  const shadowGlobal: object = new Proxy(globalThis, {
    get: (target, key) => (overrides.has(key) ? overrides.get(key) : Reflect.get(target, key)),
    set: (_target, key, value) => Boolean(overrides.set(key, value)),
    has: (target, key) => overrides.has(key) || key in target,
  });
  overrides.set('globalThis', shadowGlobal).set('global', shadowGlobal);
  return { process: shadowProcess, Date: shadowDate, console: shadowConsole, globalThis: shadowGlobal };
}

/** `Date` without arguments tells virtual time; instances are the host's own, so `instanceof` holds across the border. */
function makeDate(now: () => number): DateConstructor {
  return new Proxy(Date, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new Date(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}

function makeProcess(environment: Record<string, string>, output: Writable): NodeJS.Process {
  const env = new Proxy(environment, { set: (target, key, value) => Reflect.set(target, key, String(value)) });
  const overrides: Record<PropertyKey, unknown> = {
    env,
    stdout: output,
    stderr: output,
    argv: [process.execPath, '/var/runtime/index.mjs'],
    exit: (code?: number) => {
      throw Object.assign(new Error(`Runtime exited with error: exit status ${code ?? 0}`), {
        name: 'Runtime.ExitError',
      });
    },
  };
  return new Proxy(process, {
    get(target, key) {
      if (key in overrides) return Reflect.get(overrides, key);
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
