import { enrol } from './control.js';
import { h, own } from './dom.js';
import { linkTo } from './route.js';

let form;

export const enrolView = {
  name: 'enrol',
  tab: 'Enrol',
  title: 'Enrol a list of pairs',
  draw(desk) {
    return [own('form', 'enrol', () => (form ??= enrolForm(desk))), report(desk.report)];
  },
};

function enrolForm(desk) {
  const words = h('textarea', { id: 'csv', name: 'csv', rows: 10, spellcheck: 'false', class: 'code', required: true });
  const file = h('input', { type: 'file', id: 'csv-file', accept: '.csv,text/csv' });
  file.onchange = async () => {
    if (file.files[0]) words.value = await file.files[0].text();
  };
  const onsubmit = (event) => {
    event.preventDefault();
    void upload(desk, words.value, event.submitter?.value === 'dry');
  };
  return h(
    'form',
    { onsubmit },
    h(
      'p',
      {},
      'It is uploaded as an administrator would. Checking writes nothing and says what is wrong on which line.',
    ),
    h('p', {}, h('label', { for: 'csv-file' }, 'A CSV file'), file),
    h('p', {}, h('label', { for: 'csv' }, 'Or its lines; the first names the columns'), words),
    h(
      'p',
      { class: 'buttons' },
      h('button', { name: 'run', value: 'dry' }, 'Check only (dry run)'),
      h('button', { name: 'run', value: 'real', class: 'main' }, 'Enrol'),
    ),
  );
}

async function upload(desk, csv, dryRun) {
  desk.report = undefined;
  const answer = await desk.act(dryRun ? 'Check only' : 'Enrol', () => enrol(csv, dryRun));
  desk.report = answer;
  desk.draw();
}

/** What the application reported: its numbers, then what it refused line by line. */
function report(found) {
  if (!found) return h('div', { 'data-key': 'report' });
  const { refused = [], ...rest } = found;
  const facts = Object.entries(rest).map(([name, value]) => [h('dt', {}, asWords(name)), h('dd', {}, say(value))]);
  return h(
    'section',
    { 'data-key': 'report', 'aria-labelledby': 'report-title' },
    h('h3', { id: 'report-title' }, 'Report'),
    h('dl', { class: 'facts' }, facts),
    refused.length > 0 && refusals(refused),
    h('p', {}, h('a', { href: linkTo('executions') }, 'See what runs now')),
  );
}

const say = (value) => (value === true ? 'yes' : value === false ? 'no' : String(value));
const asWords = (name) =>
  name
    .replace(/^./, (first) => first.toUpperCase())
    .replace(/[A-Z]/g, (letter, at) => (at === 0 ? letter : ` ${letter.toLowerCase()}`));

function refusals(refused) {
  const row = ({ line, pairRef, problems }) =>
    h('tr', {}, h('td', {}, line), h('td', {}, pairRef ?? ''), h('td', {}, problems.join('; ')));
  const heads = ['Line', 'Pair', 'Problems'].map((words) => h('th', { scope: 'col' }, words));
  return h(
    'table',
    {},
    h('caption', {}, 'Refused lines'),
    h('thead', {}, h('tr', {}, heads)),
    h('tbody', {}, refused.map(row)),
  );
}
