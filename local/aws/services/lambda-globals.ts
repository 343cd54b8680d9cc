import { Console } from 'node:console';
import type { Writable } from 'node:stream';
import { type Chance, makeChanceModules } from './lambda-chance.ts';
import { makeTime, type OwnTime } from './lambda-time.ts';

export interface Shadows {
  /** By the name under which the code sees them. */
  globals: Record<string, unknown>;
  /** Modules of Node that would show what the globals hide, by name without `node:`. */
  modules: Record<string, unknown>;
}

export interface ShadowParts {
  environment: Record<string, string>;
  now: () => number;
  chance: Chance;
  output: Writable;
}

/** What a hosted function sees instead of the host's own: its environment, output, virtual time and seeded chance. */
export function makeShadows({ environment, now, chance, output }: ShadowParts): Shadows {
  const time = makeTime(now);
  const drawn = makeChanceModules(chance);
  const ownProcess = makeProcess(environment, output, time);
  const ownConsole = new Console({ stdout: output, stderr: output });
  const globals: Record<string, unknown> = {
    ...{ Date: time.Date, Intl: time.Intl, performance: time.performance },
    ...{ Math: drawn.Math, crypto: drawn.webcrypto },
    ...{ process: ownProcess, console: ownConsole },
  };
  const shadowGlobal = makeGlobal(globals);
  Object.assign(globals, { globalThis: shadowGlobal, global: shadowGlobal });
  const modules = {
    ...{ process: ownProcess, console: makeConsoleModule(ownConsole), crypto: drawn.crypto },
    perf_hooks: { performance: time.performance },
  };
  return { globals, modules };
}

function makeGlobal(globals: Record<PropertyKey, unknown>): object {
  return new Proxy(globalThis, {
    get: (target, key) => (Object.hasOwn(globals, key) ? globals[key] : Reflect.get(target, key)),
    set: (_target, key, value) => {
      globals[key] = value;
      return true;
    },
    has: (target, key) => Object.hasOwn(globals, key) || key in target,
  });
}

function makeConsoleModule(console: Console): object {
  return new Proxy(console, {
    get: (target, key) => (key === 'Console' ? Console : Reflect.get(target, key)),
  });
}

function makeProcess(environment: Record<string, string>, output: Writable, time: OwnTime): NodeJS.Process {
  const env = new Proxy(environment, { set: (target, key, value) => Reflect.set(target, key, String(value)) });
  const overrides: Record<PropertyKey, unknown> = {
    env,
    stdout: output,
    stderr: output,
    argv: [process.execPath, '/var/runtime/index.mjs'],
    hrtime: time.hrtime,
    uptime: time.uptime,
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
