import { changesPanel } from './clock/changes-panel.js';
import { clockPanel } from './clock/clock-panel.js';
import { createDesk } from './desk.js';
import { h } from './dom.js';
import { enrolView } from './enrol-view.js';
import { executionsView } from './executions/executions-view.js';
import { faultsView } from './faults-view.js';
import { longTime } from './london.js';
import { mailView } from './mail/mail-view.js';
import { update } from './morph.js';
import { pagesView } from './pages-view.js';
import { roomsView } from './rooms-view.js';
import { linkTo, readRoute } from './route.js';

/** Each is `{name, tab, title, load?(desk, route), draw(desk, route)}`; the first is where a visitor begins. */
const VIEWS = [pagesView, mailView, roomsView, executionsView, enrolView, faultsView];
const EVERY_MS = 2000;
let shownPath = '/';

const part = (id) => document.getElementById(id);
const current = () => {
  const route = readRoute(location.hash);
  return { route, view: VIEWS.find(({ name }) => name === route.view) ?? VIEWS[0] };
};

const desk = createDesk(draw);
desk.load = () => {
  const { route, view } = current();
  return view.load?.(desk, route);
};

function draw() {
  const { route, view } = current();
  document.title = `${view.title} – Digital Mentoring on this machine`;
  update(part('clock'), clockPanel(desk));
  update(part('changes'), changesPanel(desk.changes));
  update(part('state'), [document.createTextNode(stateWords())]);
  part('state').className = desk.busy ? 'busy' : desk.problem ? 'bad' : '';
  update(
    part('tabs'),
    VIEWS.map((one) => tabOf(one, one === view)),
  );
  const heading = h('h2', { id: 'view-title' }, view.title);
  const nodes = desk.clock ? view.draw(desk, route) : [];
  update(part('main'), [h('section', { 'data-key': view.name, 'aria-labelledby': 'view-title' }, heading, nodes)]);
}

function stateWords() {
  if (desk.busy) return `“${desk.busy}”: working until all effects are done…`;
  if (desk.problem) return desk.problem;
  return desk.clock ? `Ready. It is ${longTime(desk.clock.now)}.` : 'Getting ready…';
}

function tabOf({ name, tab }, isHere) {
  return h('li', {}, h('a', { href: linkTo(name), 'aria-current': isHere && 'page' }, tab));
}

async function keepLooking() {
  if (document.visibilityState === 'visible' && !desk.busy) await desk.refresh();
  setTimeout(keepLooking, EVERY_MS);
}

/** On a phone the list that was chosen from gives way to what was chosen. */
async function changeView() {
  const { pathname } = new URL(location.hash.slice(1) || '/', location.origin);
  const isElsewhere = pathname !== shownPath;
  shownPath = pathname;
  desk.draw();
  if (isElsewhere && matchMedia('(max-width: 60rem)').matches) {
    part('main').focus({ preventScroll: true });
    part('main').scrollIntoView();
  }
  await desk.looking;
  desk.isChanged = true;
  await desk.refresh();
}

document.querySelector('.skip').addEventListener('click', (event) => {
  // The address after # belongs to the views.
  event.preventDefault();
  part('main').focus();
});
part('refresh').addEventListener('click', () => {
  desk.isChanged = true;
  void desk.refresh();
});
addEventListener('hashchange', changeView);
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && desk.refresh());
void keepLooking();
