import { h } from '../dom.js';
import { urlsIn } from './find-links.js';

/** Plain text whose addresses can be followed. */
export function linkedText(text) {
  const parts = [];
  let rest = text;
  for (const url of urlsIn(text)) {
    const at = rest.indexOf(url);
    parts.push(rest.slice(0, at), h('a', { href: url, target: '_blank' }, url));
    rest = rest.slice(at + url.length);
  }
  return [...parts, rest];
}
