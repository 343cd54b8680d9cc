import { h } from '../dom.js';
import { shortTime } from '../london.js';
import { linkTo, replaceQuery } from '../route.js';
import { plural, statusWords, stepWords } from '../words.js';

const MOST = 60;
const STATUSES = ['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'];

/** All executions by machine, narrowed down by the words and the status that the address holds. */
export function executionsList(executions, route) {
  const find = (route.query.get('find') ?? '').toLowerCase();
  const status = route.query.get('status') ?? '';
  const found = executions.filter((one) => (status === '' || one.status === status) && textOf(one).includes(find));
  const machines = [...new Set(found.map(({ machine }) => machine))].sort();
  return [
    filterForm(executions, route, { find, status }),
    h('p', { role: 'status' }, `${plural(found.length, 'execution')} of ${executions.length}`),
    machines.map((machine) =>
      machineSection(
        machine,
        found.filter((one) => one.machine === machine),
      ),
    ),
  ].flat();
}

const textOf = ({ name, machine, currentSteps }) =>
  `${machine} ${name} ${currentSteps.join(' ')} ${currentSteps.map(stepWords).join(' ')}`.toLowerCase();

function filterForm(executions, route, { find, status }) {
  const change = (query) => replaceQuery(route, query);
  const option = (value) => {
    const count = executions.filter((one) => value === '' || one.status === value).length;
    return h(
      'option',
      { value, selected: value === status },
      `${value === '' ? 'any status' : statusWords(value)} (${count})`,
    );
  };
  const search = { type: 'search', id: 'find-execution', value: find, autocomplete: 'off' };
  return h(
    'form',
    { class: 'line', role: 'search', onsubmit: (event) => event.preventDefault() },
    h('label', { for: 'find-execution' }, 'Machine, name or step'),
    h('input', { ...search, oninput: ({ target }) => change({ find: target.value }) }),
    h('label', { for: 'find-status' }, 'Status'),
    h(
      'select',
      { id: 'find-status', onchange: ({ target }) => change({ status: target.value }) },
      ['', ...STATUSES].map(option),
    ),
  );
}

function machineSection(machine, found) {
  const more = found.length - MOST;
  return h(
    'section',
    { 'data-key': machine, 'aria-labelledby': `of-${machine}` },
    h('h3', { id: `of-${machine}` }, `${machine} `, h('span', { class: 'quiet' }, `(${found.length})`)),
    h('ul', { class: 'plain lines' }, found.slice(0, MOST).map(line)),
    more > 0 && h('p', { class: 'quiet' }, `and ${more} older: narrow the list down to see them`),
  );
}

function line({ arn, name, status, startDate, stopDate, currentSteps }) {
  const where =
    status === 'RUNNING' ? `now at: ${currentSteps.map(stepWords).join(', ')}` : `ended ${shortTime(stopDate)}`;
  return h(
    'li',
    { 'data-key': arn },
    h('a', { href: linkTo('executions', arn) }, name),
    h('span', {}, statusTag(status)),
    h('span', {}, where),
    h('span', { class: 'quiet' }, `started ${shortTime(startDate)}`),
  );
}

const MARKS = { RUNNING: '▶', SUCCEEDED: '✓', FAILED: '✗', TIMED_OUT: '✗', ABORTED: '–' };

export const statusTag = (status) =>
  h('span', { class: `tag ${status.toLowerCase()}` }, `${MARKS[status]} ${statusWords(status)}`);
