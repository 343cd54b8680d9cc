import { h, svg } from '../dom.js';
import { plural, stepWords } from '../words.js';
import { placeBlock } from './place.js';

const MARGIN = 10;
const MARKS = { done: '✓', now: '▶', waiting: '…', failed: '✗', 'cut off': '–', 'not reached': '' };

/**
 * The machine as a picture: each state's standing is told by its words, mark and outline as well as by colour. `steps` says
 * per name `{standing, times}`; exactly the step named `current` carries `aria-current`.
 */
export function drawGraph({ machine, title, steps, current, showsErrors }) {
  const isTaken = ({ from, to }) => steps.get(from)?.next.has(to) ?? false;
  const isDrawn = (edge) => !edge.isUnexpected || showsErrors || isTaken(edge);
  const factsOf = (name, type) => describe(steps.get(name), type);
  const placed = placeBlock(machine, { isDrawn, factsOf });
  const [width, height] = [placed.width + 2 * MARGIN, placed.height + 2 * MARGIN];
  const picture = svg(
    'svg',
    {
      width,
      height,
      viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}`,
      role: 'group',
      'aria-labelledby': 'graph-title graph-words',
    },
    svg('title', { id: 'graph-title' }, title),
    svg(
      'desc',
      { id: 'graph-words' },
      'Its states in order from top to bottom. The table of states below tells the same in words.',
    ),
    svg('defs', {}, arrow('arrow'), arrow('arrow-taken')),
    drawBlock(placed, { steps, current, isTaken }),
  );
  return h(
    'div',
    { class: 'graph', tabindex: 0, role: 'region', 'aria-label': 'Graph, can be scrolled', 'data-key': 'graph' },
    picture,
  );
}

const standingOf = (step) => step?.standing ?? 'not reached';
const describe = (step, type) =>
  [standingOf(step), type, step?.times > 1 && plural(step.times, 'time')].filter(Boolean).join(' · ');

/** Brings the current step into sight in a picture wider than the page. */
export function showCurrent() {
  const picture = document.querySelector('.graph');
  const node = picture?.querySelector('[aria-current]');
  if (!node) return;
  const [around, inside] = [picture.getBoundingClientRect(), node.getBoundingClientRect()];
  picture.scrollLeft += inside.left + inside.width / 2 - around.left - around.width / 2;
}

function arrow(id) {
  const shape = { viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, orient: 'auto' };
  return svg('marker', { id, ...shape, markerUnits: 'userSpaceOnUse' }, svg('path', { d: 'M0 0L8 4L0 8z', class: id }));
}

function drawBlock({ lines, boxes }, shown) {
  return [
    svg(
      'g',
      { 'aria-hidden': 'true' },
      lines.map((line) => drawLine(line, shown)),
    ),
    svg(
      'g',
      { role: 'list' },
      boxes.map((box) => drawBox(box, shown)),
    ),
  ];
}

function drawLine({ edge, isBack, points }, { isTaken }) {
  const way = isBack ? points.toReversed() : points;
  const taken = isTaken(edge);
  const d = way.map((point, index) => (index === 0 ? `M${point.x} ${point.y}` : curve(way[index - 1], point))).join('');
  const [from, to] = way;
  const label = edge.label.length > 26 ? `${edge.label.slice(0, 25)}…` : edge.label;
  return [
    svg('path', {
      d,
      class: `line ${edge.kind}${taken ? ' taken' : ''}`,
      'marker-end': `url(#${taken ? 'arrow-taken' : 'arrow'})`,
    }),
    label !== '' &&
      svg('text', { class: 'label', x: from.x + (to.x - from.x) * 0.62, y: from.y + (to.y - from.y) * 0.62 }, label),
  ];
}

function curve(from, to) {
  const half = (from.y + to.y) / 2;
  return from.x === to.x ? `L${to.x} ${to.y}` : `C${from.x} ${half} ${to.x} ${half} ${to.x} ${to.y}`;
}

function drawBox({ name, type, x, y, width, height, inner }, shown) {
  const step = shown.steps.get(name);
  const standing = standingOf(step);
  const facts = describe(step, type);
  const isCurrent = name === shown.current;
  return svg(
    'g',
    {
      role: 'listitem',
      class: `node ${standing.replace(' ', '-')}${inner.length > 0 ? ' around' : ''}`,
      transform: `translate(${x} ${y})`,
      'data-state': name,
      'aria-label': `${stepWords(name)}: ${facts}`,
      'aria-current': isCurrent && 'step',
    },
    svg('path', { class: 'outline', d: outline(standing, width, height) }),
    isCurrent &&
      svg('path', { class: 'outline second', d: outline('now', width + 8, height + 8), transform: 'translate(-4 -4)' }),
    svg('text', { class: 'mark', x: 12, y: 28, 'aria-hidden': 'true' }, MARKS[standing]),
    svg('text', { class: 'name', x: 32, y: 20 }, stepWords(name)),
    svg('text', { class: 'facts', x: 32, y: 36 }, facts),
    inner.map((block) => svg('g', { transform: `translate(${block.x} ${block.y})` }, drawBlock(block, shown))),
  );
}

/** A failed state has its corners cut off, all others have them rounded. */
function outline(standing, width, height) {
  const c = standing === 'failed' ? 11 : 7;
  const corner = (x, y, endX, endY) => (standing === 'failed' ? `L${endX} ${endY}` : `Q${x} ${y} ${endX} ${endY}`);
  return [
    `M${c} 0H${width - c}${corner(width, 0, width, c)}`,
    `V${height - c}${corner(width, height, width - c, height)}`,
    `H${c}${corner(0, height, 0, height - c)}`,
    `V${c}${corner(0, 0, c, 0)}z`,
  ].join('');
}
