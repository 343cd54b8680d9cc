import { h } from '../dom.js';
import { drawGraph } from '../graph/draw-graph.js';
import { allNodes, readMachine } from '../graph/read-machine.js';
import { longTime, shortTime } from '../london.js';
import { linkTo, replaceQuery } from '../route.js';
import { stepWords } from '../words.js';
import { statusTag } from './executions-list.js';
import { historyTable } from './history-table.js';
import { readSteps } from './steps.js';

const STARTED_BY = 'AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID';

/** One execution: where it stands in words, as a graph and as a table, then its history and its data. */
export function showExecution(execution, route) {
  const { arn, name, machine: machineName, definition } = execution;
  const { steps, stateOf } = readSteps(execution);
  const machine = readMachine(definition);
  const showsErrors = route.query.get('errors') === 'shown';
  const current = execution.currentSteps[0];
  const title = `${machineName}: what ${name} does`;
  return [
    h('p', {}, h('a', { href: linkTo('executions') }, 'All executions'), parentLink(execution)),
    h('h3', { 'data-key': arn, class: 'subject' }, `${name} `, statusTag(execution.status)),
    definition.Comment && h('p', { class: 'quiet' }, definition.Comment),
    standing(execution, steps),
    h('h4', {}, 'Graph'),
    errorSwitch(route, showsErrors),
    drawGraph({ machine, title, steps, current, showsErrors }),
    statesTable(machine, steps),
    h('h4', {}, 'Input and output'),
    data('Input', execution.input),
    execution.output === undefined ? h('p', { class: 'quiet' }, 'No output yet.') : data('Output', execution.output),
    h('h4', {}, 'History'),
    historyTable(execution, stateOf, route),
  ].filter(Boolean);
}

function parentLink({ input }) {
  const parent = input?.[STARTED_BY];
  return parent && [' · ', h('a', { href: linkTo('executions', parent) }, 'The execution that started this one')];
}

function standing({ status, currentSteps, startDate, stopDate, error, cause }, steps) {
  const started = `Started ${longTime(startDate)}.`;
  if (status !== 'RUNNING') {
    const why = [error, cause].filter(Boolean).join(': ');
    return h(
      'p',
      { 'data-key': 'standing' },
      `${started} Ended ${longTime(stopDate)}.`,
      why && h('strong', {}, ` ${why}`),
    );
  }
  const [now, ...beside] = currentSteps;
  const since = steps.get(now)?.since;
  return h(
    'p',
    { 'data-key': 'standing', class: 'standing' },
    'Now at: ',
    h('strong', { id: 'current-step' }, stepWords(now ?? '')),
    since && ` since ${shortTime(since)}`,
    beside.length > 0 && `. Beside it: ${beside.map(stepWords).join(', ')}`,
    h('span', { class: 'quiet' }, ` · ${started}`),
  );
}

function errorSwitch(route, isOn) {
  const onchange = ({ target }) => replaceQuery(route, { errors: target.checked ? 'shown' : '' });
  return h(
    'p',
    { class: 'choice' },
    h('input', { type: 'checkbox', id: 'errors', checked: isOn, onchange }),
    h('label', { for: 'errors' }, 'Show also where unexpected errors would lead'),
  );
}

function statesTable(machine, steps) {
  const row = ({ name, type }) => {
    const { standing: words = 'not reached', times = 0, since, error } = steps.get(name) ?? {};
    const cells = [
      type,
      [words, error].filter(Boolean).join(': '),
      times > 0 ? `${times}×, last ${shortTime(since)}` : '',
    ];
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, stepWords(name)),
      cells.map((cell) => h('td', {}, cell)),
    );
  };
  const heads = ['State', 'Type', 'Standing', 'Entered'].map((words) => h('th', { scope: 'col' }, words));
  return h(
    'details',
    { 'data-key': 'states' },
    h('summary', {}, 'The same as a table of states'),
    h('table', {}, h('thead', {}, h('tr', {}, heads)), h('tbody', {}, allNodes(machine).map(row))),
  );
}

function data(title, value) {
  return h(
    'details',
    { 'data-key': title, open: true },
    h('summary', {}, title),
    h('pre', { class: 'data' }, JSON.stringify(value, null, 2)),
  );
}
