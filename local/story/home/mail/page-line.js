import { h } from '../dom.js';

/** A link to one of a person's pages, with what the mail calls it; it opens beside this page. */
export function pageLine({ url, label, hint }) {
  const link = h('a', { href: url, target: '_blank', title: url }, label);
  return h('li', { 'data-key': label }, link, hint && hint !== label && h('span', { class: 'quiet' }, ` ${hint}`));
}

/** A person's own pages, at most `most` of them, and then the general ones in one line. */
export function pageLists({ own, general }, most = own.length) {
  if (own.length + general.length === 0) return [h('p', { class: 'quiet' }, 'No mail led to a page yet.')];
  const more = own.length - most;
  return [
    h('ul', { class: 'plain pages' }, own.slice(0, most).map(pageLine)),
    more > 0 && h('p', { class: 'quiet' }, `and ${more} older in the mailbox`),
    h('ul', { class: 'plain pages general' }, general.map(pageLine)),
  ];
}
