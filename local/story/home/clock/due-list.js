import { h } from '../dom.js';
import { shortTime } from '../london.js';
import { dueWords, plural } from '../words.js';

const MOST = 20;

/** All that will fire, soonest first. */
export function dueList(due) {
  if (due.length === 0) return undefined;
  const more = due.length - MOST;
  return h(
    'details',
    { 'data-key': 'due' },
    h('summary', {}, plural(due.length, 'thing is due', 'things are due')),
    h('ol', { class: 'plain due' }, [
      due.slice(0, MOST).map(dueLine),
      more > 0 && h('li', { class: 'quiet' }, `and ${more} more, later`),
    ]),
  );
}

function dueLine({ at, what: text, key }) {
  const { what, who } = dueWords(text);
  return h(
    'li',
    { 'data-key': key },
    h('time', { datetime: at }, shortTime(at)),
    h('span', {}, what, who && h('span', { class: 'quiet' }, ` · ${who}`)),
  );
}
