/** Hash of the style sheet's content, put in by the bundler; tests and tools that are not bundled have none. */
declare const __STYLES_HASH__: string | undefined;

const hash = typeof __STYLES_HASH__ === 'string' ? __STYLES_HASH__ : 'unbuilt';

/** Name of the style sheet under `/assets/`. It changes with the content, so browsers may keep it for ever. */
export const STYLES_FILE = `styles.${hash}.css`;
