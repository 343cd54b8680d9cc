import { describe, expect, it } from 'vitest';
import { makePagesAsset } from '../../../lambdas/pages-asset/pages-asset.ts';

const serve = makePagesAsset({ stylesFile: 'styles.abc123.css', css: 'a{}', icon: '<svg/>', script: 'f()' });
const ask = async (file: string) =>
  await serve({
    method: 'GET',
    path: `/assets/${file}`,
    params: { file },
    query: {},
    cookies: {},
    form: new URLSearchParams(),
  });

describe('The assets', () => {
  it.each([
    ['styles.abc123.css', 200, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['styles.000000.css', 200, 'text/css; charset=utf-8', 'no-store'],
    ['icon.svg', 200, 'image/svg+xml', 'public, max-age=86400'],
    ['look-again.js', 200, 'text/javascript; charset=utf-8', 'public, max-age=86400'],
    ['..%2Findex.js', 404, 'text/plain; charset=utf-8', undefined],
  ])('%s gives %i as %s, kept %s', async (file, status, type, kept) => {
    const response = await ask(file);
    expect(response.status).toBe(status);
    expect(response.headers?.['content-type']).toBe(type);
    expect(response.headers?.['cache-control']).toBe(kept);
  });
});
