import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { AwsResponse } from '../types.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** A file of the home page's folder for `/` and `/home/…`. Undefined for other paths. */
export async function readHomeFile(folder: string, path: string): Promise<AwsResponse | undefined> {
  if (path !== '/' && path !== '/home' && !path.startsWith('/home/')) return undefined;
  const name = path === '/' ? '' : path.slice('/home'.length);
  const file = join(folder, normalize(name === '' || name === '/' ? 'index.html' : name));
  const type = types[extname(file)];
  if (!type || !file.startsWith(folder + sep)) return notFound();
  try {
    return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-cache' }, body: await readFile(file) };
  } catch {
    return notFound();
  }
}

function notFound(): AwsResponse {
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not Found' };
}
