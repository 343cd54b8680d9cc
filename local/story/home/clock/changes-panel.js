import { h } from '../dom.js';
import { shortTime } from '../london.js';
import { linkTo } from '../route.js';
import { nameIn, plural, statusWords, stepWords } from '../words.js';

const MOST = 12;
const HINT = 'Move the clock, answer a mail or act in a room: what that changes is told here.';

/** What the last move or reply changed, in words and with links. */
export function changesPanel(changes) {
  if (!changes) return [h('h2', {}, 'What changed'), h('p', { class: 'quiet' }, HINT)];
  const lists = [
    list('new mail', changes.mails, mailLine),
    list('execution ended', changes.ended, endedLine, 'executions ended'),
    list('execution started', changes.started, stepLine, 'executions started'),
    list('execution moved on', changes.moved, stepLine, 'executions moved on'),
    list('room changed', changes.rooms, roomLine, 'rooms changed'),
  ].filter(Boolean);
  const nothing = h('p', {}, 'No mail was sent, no execution moved and no room changed.');
  const time = changes.from === changes.to ? '' : ` ${shortTime(changes.from)} to ${shortTime(changes.to)}.`;
  return [
    h('h2', {}, 'What changed'),
    h('p', { class: 'quiet' }, `After “${changes.words}”.${time}`),
    lists.length === 0 ? nothing : h('div', { class: 'changes' }, lists),
  ];
}

function list(one, items, line, many) {
  if (items.length === 0) return undefined;
  const more = items.length - MOST;
  return h(
    'div',
    { 'data-key': one },
    h('h3', {}, plural(items.length, one, many)),
    h('ul', { class: 'plain' }, [
      items.slice(0, MOST).map((item) => h('li', {}, line(item))),
      more > 0 && h('li', {}, `and ${more} more`),
    ]),
  );
}

function mailLine({ id, to, subject, headers }) {
  return [`to ${nameIn(headers.to, to)}: `, h('a', { href: linkTo('mail', id) }, subject)];
}

function endedLine({ arn, name, status }) {
  return [h('a', { href: linkTo('executions', arn) }, name), ` ${statusWords(status)}`];
}

function stepLine({ arn, name, currentSteps }) {
  return [h('a', { href: linkTo('executions', arn) }, name), ` now at: ${currentSteps.map(stepWords).join(', ')}`];
}

function roomLine({ meetingCode, state }) {
  return [h('a', { href: linkTo('rooms') }, `Room ${meetingCode}`), ` ${state}`];
}
