import { moveClock } from '../control.js';
import { h } from '../dom.js';
import { fromLocal, longTime, nextOfficeOpening, shortTime, toLocal, zoneName } from '../london.js';
import { dueWords } from '../words.js';
import { dueList } from './due-list.js';

/** The clock, what fires next, and the ways to move on. */
export function clockPanel(desk) {
  const { clock } = desk;
  if (!clock) return [h('p', {}, desk.problem ?? 'Looking at the clock…')];
  const [first] = clock.due;
  return [
    h('h2', { class: 'clock' }, h('time', { datetime: clock.now }, longTime(clock.now))),
    h(
      'p',
      { class: 'quiet' },
      `London time (${zoneName(clock.now)}). It stands still until you move it, forward only.`,
    ),
    nextDue(first),
    h('div', { class: 'buttons' }, buttons(desk, first)),
    dateForm(desk),
    dueList(clock.due),
  ];
}

function nextDue(first) {
  if (!first) return h('p', {}, 'Nothing is due. Everything waits for a person.');
  const { what, who } = dueWords(first.what);
  return h(
    'p',
    {},
    'Next: ',
    h('strong', {}, what),
    ' on ',
    h('time', { datetime: first.at }, shortTime(first.at)),
    who && h('span', { class: 'quiet' }, ` · ${who}`),
  );
}

function buttons(desk, first) {
  const opening = nextOfficeOpening(desk.clock.now);
  return [
    button(desk, 'To the next thing due', { next: true }, { main: true, off: !first }),
    button(desk, '+1 hour', { advance: 'PT1H' }),
    button(desk, '+1 day', { advance: 'P1D' }),
    button(desk, 'To the next office opening', { to: opening }, { hint: shortTime(opening) }),
  ];
}

function button(desk, label, move, { main, off, hint } = {}) {
  const blocked = off || desk.busy !== undefined;
  const onclick = () => !blocked && desk.act(label, () => moveClock(move));
  const shape = { type: 'button', class: main && 'main', 'aria-disabled': blocked && 'true' };
  return h('button', { 'data-key': label, onclick, ...shape }, label, hint && h('small', {}, ` ${hint}`));
}

function dateForm(desk) {
  const onsubmit = async (event) => {
    event.preventDefault();
    const form = event.target;
    const local = form.elements.at.value;
    if (local && (await desk.act('Move to a date', () => moveClock({ to: fromLocal(local) })))) form.reset();
  };
  const field = { type: 'datetime-local', id: 'clock-at', name: 'at', required: true };
  return h(
    'form',
    { class: 'line', onsubmit },
    h('label', { for: 'clock-at' }, 'Date and time in London'),
    h('input', { ...field, min: toLocal(desk.clock.now), value: toLocal(nextOfficeOpening(desk.clock.now)) }),
    h('button', { 'aria-disabled': desk.busy !== undefined && 'true' }, 'Move to it'),
  );
}
