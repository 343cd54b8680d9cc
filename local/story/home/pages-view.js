import { h } from './dom.js';
import { listPages } from './mail/find-links.js';
import { pageLists } from './mail/page-line.js';
import { listPeople } from './mail/people.js';
import { linkTo } from './route.js';

const MOST = 5;

/** Everybody's pages at a glance, from the newest mails of each. */
export const pagesView = {
  name: 'people',
  tab: 'People',
  title: 'People and their pages',
  draw({ mails }) {
    const people = listPeople(mails).map((person) => ({ ...person, pages: listPages(person.mails) }));
    if (people.length === 0) return [start()];
    return [
      h('p', {}, 'Each link is one that the person was sent. Nobody needs an account.'),
      h('ul', { class: 'plain cards' }, people.map(card)),
    ];
  },
};

function start() {
  return h(
    'p',
    {},
    'Nobody was written to yet. ',
    h('a', { href: linkTo('enrol') }, 'Enrol a list of pairs'),
    ', or move the clock.',
  );
}

function card({ name, address, mails, pages }) {
  return h(
    'li',
    { 'data-key': address },
    h('h3', {}, name),
    h(
      'p',
      { class: 'quiet' },
      name !== address && `${address} `,
      h('a', { href: linkTo('mail', mails[0].id) }, `Mail of ${name}`),
    ),
    pageLists(pages, MOST),
  );
}
