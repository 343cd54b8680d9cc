import { createHash } from 'node:crypto';
import { compile } from 'sass';

/** The one style sheet of all pages, and twelve hex digits of its content's hash for its name. */
export const buildStyles = (): { css: string; hash: string } => {
  const { css } = compile('views/styles/pages.scss', {
    style: 'compressed',
    loadPaths: ['node_modules'],
    quietDeps: true,
    charset: false,
  });
  return { css, hash: createHash('sha256').update(css).digest('hex').slice(0, 12) };
};
