import { existsSync, readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, join } from 'node:path';
import { findShadow, type Shadows } from './lambda-globals.ts';
import { withOwn } from './with-own.ts';

export type Handler = (event: unknown, context: unknown) => unknown;

/** What Node gives a module; the shadowed globals stand around it, so that the code may declare their names itself. */
const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];

type ModuleFunction = (...values: unknown[]) => unknown;

/** Loads `<file>.js` of a deployed bundle with the shadows in place of Node's globals, and finds its handler. */
export function loadHandler(folder: string, handler: string, shadows: Shadows): Handler {
  const [, file = '', exportName = ''] = /^(.*)\.([^.]*)$/.exec(handler) ?? [];
  const path = join(folder, `${file}.js`);
  if (!existsSync(path)) throw named('Runtime.ImportModuleError', `Error: Cannot find module '${file}'`);
  const exported = runModule(path, shadows);
  const found: unknown = typeof exported === 'object' && exported !== null && Reflect.get(exported, exportName);
  if (typeof found !== 'function') {
    throw named('Runtime.HandlerNotFound', `${handler} is undefined or not exported`);
  }
  return (event, context) => found(event, context);
}

function runModule(path: string, shadows: Shadows): unknown {
  const module: { exports: unknown } = { exports: {} };
  const require = makeRequire(path, shadows);
  const names = Object.keys(shadows.globals);
  const importShadow = async (id: string) => asNamespace(shadows.modules[id]);
  const inner = compile(path, names)(importShadow, ...names.map((name) => shadows.globals[name]));
  if (typeof inner === 'function') inner(module.exports, require, module, path, dirname(path));
  return module.exports;
}

interface Compiled {
  source: string;
  run: ModuleFunction;
}

/** Compiled once a file: each cold start runs it anew. Code that has changed on disk is compiled again. */
const compiled = new Map<string, Compiled>();

function compile(path: string, names: string[]): ModuleFunction {
  const source = readFileSync(path, 'utf8');
  const known = compiled.get(path);
  if (known?.source === source) return known.run;
  const run = compileWrapped(path, source, names);
  compiled.set(path, { source, run });
  return run;
}

/** Node offers no way to answer `import()` in code that it compiles, so what must not reach the real modules is renamed. */
const SHADOWED_IMPORT = /\bimport\((["'])(?:node:)?(console|crypto|perf_hooks|process)\1\)/g;
const IMPORT = '__importShadow';

/**
 * Node's own module compiler: unlike `vm`, it lets the code import modules on demand. The brackets around both functions tell V8 that
 * they run at once, so that it reads the code in them once and not three times.
 */
function compileWrapped(path: string, source: string, names: string[]): ModuleFunction {
  const holder = new Module(path);
  const compiler: unknown = Reflect.get(holder, '_compile');
  if (typeof compiler !== 'function') throw new Error('this Node cannot compile a module from text');
  const code = source.replace(SHADOWED_IMPORT, `${IMPORT}("$2")`);
  const inner = `return (function (${parameters.join(', ')}) {${code}\n});`;
  compiler.call(holder, `module.exports = (function (${[IMPORT, ...names].join(', ')}) {${inner}});`, path);
  return holder.exports;
}

function makeRequire(path: string, shadows: Shadows): (id: string) => unknown {
  const require = createRequire(path);
  return (id) => findShadow(shadows.modules, id) ?? require(id);
}

/** What `import()` resolves to: the module's own names, and all of it as `default`. */
function asNamespace(module: object | undefined): object {
  return withOwn(module ?? {}, { default: module });
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}
