import { Console } from 'node:console';
import perfHooks from 'node:perf_hooks';
import type { Writable } from 'node:stream';
import { type Chance, makeChanceModules } from './lambda-chance.ts';
import { makeTime, type OwnTime } from './lambda-time.ts';
import { withOwn } from './with-own.ts';

export interface Shadows {
  /** By the name under which the code sees them. */
  globals: Record<string, unknown>;
  /** Modules of Node that would show what the globals hide, by name without `node:`. */
  modules: Record<string, object>;
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
  const ownConsole = new Console({ stdout: output, stderr: output });
  const modules: Record<string, object> = {
    ...{ console: withOwn(ownConsole, { Console }), crypto: drawn.crypto },
    perf_hooks: withOwn(perfHooks, { performance: time.performance }),
  };
  const ownProcess = makeProcess({ environment, output, time, modules });
  modules.process = ownProcess;
  const globals: Record<string, unknown> = {
    ...{ Date: time.Date, Intl: time.Intl, performance: time.performance },
    ...{ Math: drawn.Math, crypto: drawn.webcrypto },
    ...{ process: ownProcess, console: ownConsole },
  };
  const shadowGlobal = makeGlobal(globals);
  Object.assign(globals, { globalThis: shadowGlobal, global: shadowGlobal });
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

interface ProcessParts {
  environment: Record<string, string>;
  output: Writable;
  time: OwnTime;
  modules: Record<string, object>;
}

function makeProcess({ environment, output, time, modules }: ProcessParts): object {
  const env = new Proxy(environment, { set: (target, key, value) => Reflect.set(target, key, String(value)) });
  const exit = (code?: number) => {
    throw Object.assign(new Error(`Runtime exited with error: exit status ${code ?? 0}`), {
      name: 'Runtime.ExitError',
    });
  };
  const getBuiltinModule = (id: string) => findShadow(modules, id) ?? process.getBuiltinModule(id);
  const own = {
    ...{ env, stdout: output, stderr: output, argv: [process.execPath, '/var/runtime/index.mjs'] },
    ...{ hrtime: time.hrtime, uptime: time.uptime, exit, getBuiltinModule },
  };
  return withOwn(process, own, { bind: true });
}

/** The module that stands in for one of Node's; undefined where Node's own is shown. */
export function findShadow(modules: Record<string, object>, id: string): object | undefined {
  const name = id.replace(/^node:/, '');
  return Object.hasOwn(modules, name) ? modules[name] : undefined;
}
