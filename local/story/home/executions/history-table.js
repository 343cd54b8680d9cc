import { h } from '../dom.js';
import { exactTime } from '../london.js';
import { linkTo, replaceQuery } from '../route.js';
import { stepWords } from '../words.js';
import { detailsOf, errorIn } from './steps.js';

const MOST = 120;

/** The events in AWS's names, oldest first; of a long history the newest unless all are asked for. */
export function historyTable({ arn, history }, stateOf, route) {
  const isWhole = route.query.get('history') === 'all' || history.length <= MOST;
  const shown = isWhole ? history : history.slice(-MOST);
  const heads = ['Time', 'Event', 'State'].map((words) => h('th', { scope: 'col' }, words));
  const all = { type: 'button', onclick: () => replaceQuery(route, { history: 'all' }) };
  return h(
    'div',
    { 'data-key': `history ${arn}` },
    !isWhole && h('p', {}, `The newest ${MOST} of ${history.length} events. `, h('button', all, 'Show all')),
    h(
      'table',
      { class: 'history' },
      h('thead', {}, h('tr', {}, heads)),
      h(
        'tbody',
        {},
        shown.map((event) => row(event, stateOf.get(event.id))),
      ),
    ),
  );
}

function row(event, state) {
  return h(
    'tr',
    { 'data-key': event.id },
    h(
      'td',
      {},
      h('time', { datetime: event.timestamp }, exactTime(event.timestamp)),
      h('span', { class: 'quiet' }, ` #${event.id}`),
    ),
    h('td', {}, breakable(event.type), tellError(event), childLink(event), dataOf(event)),
    h('td', {}, state === undefined ? '' : stepWords(state)),
  );
}

/** A long name may go over to the next line where one of its words begins. */
const breakable = (name) => name.split(/(?=[A-Z])/).flatMap((word) => [h('wbr'), word]);

function tellError(event) {
  const error = errorIn(event);
  return error !== '' && h('strong', { class: 'error' }, ` ${error}`);
}

/** An execution that this one started and waits for. */
function childLink(event) {
  if (event.type !== 'TaskSubmitted') return undefined;
  const arn = parse(detailsOf(event).output)?.ExecutionArn;
  return arn && [' ', h('a', { href: linkTo('executions', arn) }, 'The execution it started')];
}

function dataOf(event) {
  const details = detailsOf(event);
  if (Object.keys(details).length === 0) return undefined;
  const text = JSON.stringify(Object.fromEntries(Object.entries(details).map(unfold)), null, 2);
  return h('details', { 'data-key': 'data' }, h('summary', {}, 'Data'), h('pre', { class: 'data' }, text));
}

/** Input, output and parameters are JSON in a string. */
const unfold = ([name, value]) => [name, typeof value === 'string' ? (parse(value) ?? value) : value];

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
