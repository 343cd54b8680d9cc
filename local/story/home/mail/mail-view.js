import { loadArrived } from '../desk.js';
import { h, own } from '../dom.js';
import { shortTime } from '../london.js';
import { linkTo } from '../route.js';
import { findLinks, listPages } from './find-links.js';
import { pageLine, pageLists } from './page-line.js';
import { findPerson, listPeople } from './people.js';
import { peopleList } from './people-list.js';
import { readMail } from './read-mail.js';
import { createReplyBoxes } from './reply-box.js';
import { isSeen, markSeen } from './seen.js';
import { makeThreads } from './threads.js';

let replyBoxOf;

export const mailView = {
  name: 'mail',
  tab: 'Mailbox',
  title: 'Mailbox',
  async load(desk, route) {
    await loadArrived(desk, choose(desk, route).person?.address);
  },
  draw(desk, route) {
    const { people, person, item, threads } = choose(desk, route);
    if (people.length === 0) return [h('p', {}, 'No mail was sent yet. Enrol a list of pairs, or move the clock.')];
    const parts = [peopleList(people, person, route)];
    if (person) parts.push(conversations({ person, threads, item }), reading(desk, { person, item, route }));
    else
      parts.push(
        h('p', { class: 'hint', 'data-key': 'hint' }, 'Choose a person to read their mail and answer for them.'),
      );
    return [h('div', { class: person ? 'mailbox open' : 'mailbox' }, parts)];
  },
};

/** The person whose mail (or reply) the address names, their threads and the chosen item. */
function choose({ mails, arrived }, { id }) {
  const people = listPeople(mails);
  const isArrived = arrived?.mails.some((mail) => mail.id === id);
  const person = isArrived ? people.find(({ address }) => address === arrived.address) : findPerson(people, id);
  if (!person) return { people, threads: [] };
  const own = arrived?.address === person.address ? arrived.mails : [];
  const threads = makeThreads(person.mails, own);
  const item = threads.flatMap(({ items }) => items).find(({ mail }) => mail.id === id);
  return { people, person, threads, item };
}

function conversations({ person, threads, item }) {
  return h(
    'section',
    { class: 'conversations', 'data-key': `threads ${person.address}`, 'aria-labelledby': 'person-title' },
    h('p', { class: 'back' }, h('a', { href: linkTo('mail') }, 'All people')),
    h('h3', { id: 'person-title' }, person.name),
    h('h4', {}, 'Pages of this person'),
    pageLists(listPages(person.mails)),
    h('h4', {}, 'Mails and replies'),
    threads.map((thread) => conversation(thread, item, person)),
  );
}

function conversation({ items, subject }, chosen, { names }) {
  const lines = items.map(({ mail, isReply }) => {
    const words = isReply ? `Reply from ${names[0]}` : mail.subject;
    const here = mail.id === chosen?.mail.id && 'true';
    const shape = {
      href: linkTo('mail', mail.id),
      'aria-current': here,
      class: !isReply && !isSeen(mail.id) && 'fresh',
    };
    return h(
      'li',
      { 'data-key': mail.id, class: isReply && 'theirs' },
      h('a', shape, words, h('span', { class: 'quiet' }, shortTime(mail.date))),
    );
  });
  return h('ul', { class: 'plain choose thread', 'aria-label': subject, 'data-key': items[0].mail.id }, lines);
}

function reading(desk, { person, item, route }) {
  const { mail, isReply } = item;
  if (!isReply) markSeen(mail.id);
  replyBoxOf ??= createReplyBoxes(desk);
  const links = isReply ? [] : findLinks(mail);
  return h(
    'article',
    { class: 'reading', 'data-key': mail.id, 'aria-labelledby': 'subject' },
    readMail(item, route.query.get('part') ?? 'text'),
    links.length > 0 && [h('h4', {}, 'Pages in this mail'), h('ul', { class: 'plain pages' }, links.map(pageLine))],
    isReply ? undefined : own('form', `reply ${mail.id}`, () => replyBoxOf(mail, person)),
  );
}
