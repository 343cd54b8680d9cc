import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildStyles } from '../../bin/styles.ts';

const { css, hash } = buildStyles();

describe('The style sheet', () => {
  it('is under 12 KB when compressed', () => {
    expect(gzipSync(css).length).toBeLessThan(12 * 1024);
  });

  it('is our own: no government brand, no fonts or pictures from elsewhere', () => {
    expect(css.match(/GDS Transport|@font-face|url\((?!["']?data:)|crown|#1d70b8|#00703c|#ffdd00/i)).toBeNull();
    expect(css.includes('font-family:"Helvetica Neue",Helvetica,Arial,sans-serif')).toBe(true);
  });

  it('has a name that follows from its content', () => {
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
    expect(buildStyles().hash).toBe(hash);
  });
});
