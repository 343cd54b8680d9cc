import { h } from '../dom.js';

/** A link to one of a person's pages; it opens beside this page. */
export function pageLine({ url, label }) {
  return h('li', { 'data-key': label }, h('a', { href: url, target: '_blank', title: url }, label));
}
