import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transformSync } from 'esbuild';
import type { TableCall } from '../../lib/function-needs.ts';

const ADAPTERS = 'lambdas/adapters';
const CALL = /\btable\s*\.(get|queryWork|query|put|update|delete)\(/g;
const DEFINITION = /^(?: {2,6}|const |export const )(?:const )?(\w+)(?::| =) (?:async )?\(/;

/** What a bundle's own code calls: methods by name, alone and with the name of what they are called on. */
export interface CodeCalls {
  table: TableCall[];
  methods: Set<string>;
}

/** Reads off the code, without what it never reaches, which adapters' methods each function calls. */
export async function readCodeCalls(names: string[]): Promise<Record<string, CodeCalls>> {
  const { outputFiles } = await build({
    entryPoints: names.map((name) => ({ in: `lambdas/${name}/handler.ts`, out: name })),
    ...{ outdir: 'unused', write: false, bundle: true, packages: 'external', platform: 'node', format: 'esm' },
    ...{ jsx: 'automatic', jsxImportSource: 'preact', define: { __STYLES_HASH__: '""' }, external: ['*.css'] },
  });
  const reached = tableCallsByMethod();
  return Object.fromEntries(outputFiles.map(({ path, text }) => [nameOf(path), callsIn(text, reached)]));
}

function nameOf(path: string): string {
  return path.replace(/^.*\/|\.js$/g, '');
}

function callsIn(code: string, reached: Map<string, Set<TableCall>>): CodeCalls {
  const ours = code.split(/^\/\/ (?=\S+\.tsx?$)/m).filter((part) => !part.startsWith(ADAPTERS));
  const found = ours.flatMap((part) => [...part.matchAll(/(?:\b(\w+)\s*\.)?\b(\w+)\(/g)]);
  const methods = new Set(found.flatMap(([, of = '', name = '']) => [name, `${of}.${name}`]));
  const table = [...reached].filter(([name]) => methods.has(name)).flatMap(([, calls]) => [...calls]);
  return { table: [...new Set(table)].sort(), methods };
}

/** The calls of the table behind each adapter's method, through other functions of its file too. */
function tableCallsByMethod(): Map<string, Set<TableCall>> {
  const all = new Map<string, Set<TableCall>>();
  for (const file of readdirSync(ADAPTERS).filter((name) => name !== 'table.ts')) {
    const bodies = bodiesOf(transformSync(readFileSync(join(ADAPTERS, file), 'utf8'), { loader: 'ts' }).code);
    for (const name of bodies.keys()) {
      all.set(name, new Set([...(all.get(name) ?? []), ...reachedFrom(name, bodies)]));
    }
  }
  return all;
}

function bodiesOf(code: string): Map<string, string> {
  const bodies = new Map<string, string>();
  let name = '';
  for (const line of code.split('\n')) {
    name = DEFINITION.exec(line)?.[1] ?? name;
    bodies.set(name, `${bodies.get(name) ?? ''}\n${line}`);
  }
  return bodies;
}

function reachedFrom(name: string, bodies: Map<string, string>, seen = new Set<string>()): TableCall[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const body = bodies.get(name) ?? '';
  const own = [...body.matchAll(CALL)].map(([, call]) => (call === 'queryWork' ? 'list' : (call as TableCall)));
  const others = [...bodies.keys()].filter((other) => new RegExp(`(?<![.\\w])${other}\\(`).test(body));
  return [...own, ...others.flatMap((other) => reachedFrom(other, bodies, seen))];
}
