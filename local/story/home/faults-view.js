import { addFault, clearFaults, readFaults } from './control.js';
import { h, own } from './dom.js';
import { plural } from './words.js';

const TARGETS = [
  'states',
  'dynamodb',
  'lambda',
  's3',
  'ses',
  'ses:events',
  'ses:inbound',
  'http',
  'events',
  'google',
  'google:auth',
  'google:meet',
  'google:meet:config',
  'google:calendar',
];
const KINDS = [
  ['throttle', 'refused as too many calls'],
  ['5xx', 'fails before it does anything'],
  ['timeout', 'does its work, then fails'],
  ['duplicate', 'does its work twice'],
  ['crash', 'dies before its work (functions)'],
  ['crash-after', 'dies after its work (functions)'],
  ['401', 'refused: not signed in (Google)'],
  ['403', 'refused: not allowed (Google)'],
  ['404', 'refused: not found (Google)'],
  ['409', 'refused: exists already (Google)'],
];

let form;

export const faultsView = {
  name: 'faults',
  tab: 'Faults',
  title: 'Faults',
  async load(desk) {
    desk.keep('faults', await readFaults());
  },
  draw(desk) {
    const intro =
      'The next calls of a service fail as asked. The application should carry on; look at the mails and executions.';
    return [
      h('p', {}, intro),
      own('form', 'fault', () => (form ??= faultForm(desk))),
      h('h3', {}, 'Asked for and not yet used up'),
      ...waiting(desk),
    ];
  },
};

function faultForm(desk) {
  const onsubmit = (event) => {
    event.preventDefault();
    const { target, kind, times } = event.target.elements;
    const fault = { target: target.value.trim(), kind: kind.value, times: Number(times.value) };
    desk.act(`Fault: ${fault.target} ${fault.kind}`, () => addFault(fault));
  };
  const kinds = KINDS.map(([value, words]) => h('option', { value }, `${value}: ${words}`));
  const field = (id, words, input) => h('p', {}, h('label', { for: id }, words), input);
  const target = { id: 'fault-target', name: 'target', list: 'targets', required: true, autocomplete: 'off' };
  return h(
    'form',
    { onsubmit },
    h(
      'datalist',
      { id: 'targets' },
      TARGETS.map((value) => h('option', { value })),
    ),
    field(target.id, 'Service, or lambda: with the name of a function', h('input', target)),
    field('fault-kind', 'What happens', h('select', { id: 'fault-kind', name: 'kind' }, kinds)),
    field(
      'fault-times',
      'How often',
      h('input', { id: 'fault-times', name: 'times', type: 'number', min: 1, value: 1 }),
    ),
    h('p', {}, h('button', { class: 'main' }, 'Ask for the fault')),
  );
}

function waiting(desk) {
  const faults = desk.faults ?? [];
  if (faults.length === 0) return [h('p', { class: 'quiet' }, 'None.')];
  const line = ({ target, kind, times }) => h('li', {}, `${target}: ${kind}, ${plural(times, 'time')}`);
  const onclick = () => desk.act('Clear faults', clearFaults);
  return [h('ul', {}, faults.map(line)), h('p', {}, h('button', { type: 'button', onclick }, 'Clear all'))];
}
