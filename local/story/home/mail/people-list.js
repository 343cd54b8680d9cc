import { h } from '../dom.js';
import { shortTime } from '../london.js';
import { linkTo, replaceQuery } from '../route.js';
import { plural } from '../words.js';
import { isSeen } from './seen.js';

/** Everybody with mail, to choose from, and a field that narrows the list down. */
export function peopleList(people, chosen, route) {
  const find = (route.query.get('find') ?? '').toLowerCase();
  const found = people.filter(({ name, address }) => `${name} ${address}`.toLowerCase().includes(find));
  const field = { type: 'search', id: 'find-person', value: find, autocomplete: 'off' };
  return h(
    'section',
    { class: 'people', 'data-key': 'people', 'aria-labelledby': 'people-title' },
    h('h3', { id: 'people-title' }, plural(people.length, 'person', 'people')),
    h('label', { for: 'find-person' }, 'Find a person'),
    h('input', { ...field, oninput: ({ target }) => replaceQuery(route, { find: target.value }) }),
    h(
      'ul',
      { class: 'plain choose' },
      found.map((person) => personLine(person, person === chosen, find)),
    ),
    found.length === 0 && h('p', { class: 'quiet' }, 'Nobody by that name.'),
  );
}

function personLine(person, isChosen, find) {
  const { address, name, mails } = person;
  const fresh = mails.filter(({ id }) => !isSeen(id)).length;
  const count = fresh > 0 ? `${plural(mails.length, 'mail')}, ${fresh} new` : plural(mails.length, 'mail');
  return h(
    'li',
    { 'data-key': address },
    h(
      'a',
      { href: linkTo('mail', mails[0].id, { find }), 'aria-current': isChosen && 'true', class: fresh > 0 && 'fresh' },
      h('strong', {}, name),
      h('span', { class: 'quiet' }, name === address ? '' : `${address} `),
      h('span', { class: 'quiet' }, `${count} · ${shortTime(mails[0].date)}`),
    ),
  );
}
