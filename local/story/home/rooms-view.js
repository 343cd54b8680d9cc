import { actInSpace, readSpaces } from './control.js';
import { h } from './dom.js';
import { shortTime } from './london.js';
import { listPeople } from './mail/people.js';

const STATES = {
  empty: 'nobody came yet',
  waiting: 'people ask to join, no call is under way',
  active: 'a call is under way',
  ended: 'the last call has ended',
};
const ORDER = ['active', 'waiting', 'empty', 'ended'];

export const roomsView = {
  name: 'rooms',
  tab: 'Rooms',
  title: 'Rooms',
  async load(desk) {
    desk.keep('spaces', await readSpaces());
  },
  draw(desk) {
    const rooms = (desk.spaces ?? []).toReversed().sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
    if (rooms.length === 0) return [h('p', {}, 'There is no meeting room yet. One is made when a session is booked.')];
    const names = listPeople(desk.mails).map(({ name }) => h('option', { value: name }));
    return [
      h('datalist', { id: 'names' }, names),
      h(
        'ul',
        { class: 'plain cards wide-cards' },
        rooms.map((room) => card(desk, room)),
      ),
    ];
  },
};

function card(desk, room) {
  const { id, meetingCode, meetingUri, owner, state, participants, config } = room;
  const ownerIn = participants.some((one) => one.state === 'in' && one.person === owner);
  const act = (label, person, action) => actButton(desk, { id, label, person, action });
  return h(
    'li',
    { 'data-key': id },
    h('h3', {}, `Room ${meetingCode}`, ' ', h('span', { class: `tag ${state}` }, STATES[state] ?? state)),
    h('p', { class: 'quiet' }, `Owner: ${owner} · `, h('a', { href: meetingUri, target: '_blank' }, 'The room itself')),
    group('In the call', 'in', participants, (one) => [act('Leave', one.person, 'leave')]),
    group('Asking to join', 'waiting', participants, ({ person }) => [
      act('Admit', person, 'admit'),
      act('Refuse', person, 'refuse'),
    ]),
    group('Left', 'left', participants, () => []),
    h('div', { class: 'buttons' }, !ownerIn && act('Owner enters', owner, 'knock')),
    knockForm(desk, id),
    h(
      'details',
      { 'data-key': 'settings' },
      h('summary', {}, 'Settings of the room'),
      h('pre', { class: 'data' }, show(config)),
    ),
  );
}

const show = (value) => JSON.stringify(value, null, 2);

function group(title, state, participants, buttonsOf) {
  const people = participants.filter((one) => one.state === state);
  if (people.length === 0) return state === 'left' ? undefined : h('p', {}, h('strong', {}, `${title}: `), 'nobody');
  const line = (one) => [
    h('span', {}, one.person, h('span', { class: 'quiet' }, ` since ${shortTime(one.since)}`)),
    h('span', { class: 'buttons' }, buttonsOf(one)),
  ];
  return h('div', { 'data-key': state }, [
    h('h4', {}, title),
    h(
      'ul',
      { class: 'plain rows' },
      people.map((one) => h('li', { 'data-key': one.person }, line(one))),
    ),
  ]);
}

function actButton(desk, { id, label, person, action }) {
  const onclick = () => desk.act(`${label}: ${person}`, () => actInSpace(id, person, action));
  const name = label.startsWith('Owner') ? undefined : `${label}: ${person}`;
  return h('button', { type: 'button', 'data-key': label, 'aria-label': name, onclick }, label);
}

function knockForm(desk, id) {
  const onsubmit = async (event) => {
    event.preventDefault();
    const form = event.target;
    const person = form.elements.person.value.trim();
    if (person !== '' && (await desk.act(`${person} asks to join`, () => actInSpace(id, person, 'knock'))))
      form.reset();
  };
  const field = { id: `knock-${id}`, name: 'person', list: 'names', required: true, autocomplete: 'off' };
  return h(
    'form',
    { class: 'line', onsubmit },
    h('label', { for: field.id }, 'A person'),
    h('input', field),
    h('button', {}, 'Asks to join'),
  );
}
