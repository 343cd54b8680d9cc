import { stepWords } from '../words.js';
import { makeLayers } from './layers.js';

const NODE = { height: 46, pad: 46, least: 132 };
const GAP = { beside: 22, below: 46, through: 14 };
const INSIDE = { side: 14, top: 54, bottom: 14 };

const pen = document.createElement('canvas').getContext('2d');
pen.font = '600 14px system-ui, sans-serif';
const widthOfText = (text) => pen.measureText(text).width;

/**
 * Where everything of a block stands: `{width, height, boxes, lines}`. A box is `{name, type, x, y, width, height, inner}`
 * with `x`, `y` its left upper corner and `inner` its placed blocks; a line is `{edge, isBack, points}` from top to bottom.
 */
export function placeBlock(block, isDrawn) {
  const drawn = block.edges.filter(isDrawn);
  const { layers, links } = makeLayers(block, drawn);
  const boxes = new Map(block.nodes.map((node) => [node.name, measure(node, isDrawn)]));
  const sizeOf = (item) => boxes.get(item) ?? { width: GAP.through, height: 0 };
  const middles = spread(layers, links, (item) => sizeOf(item).width);
  const left = Math.min(0, ...[...middles].map(([item, x]) => x - sizeOf(item).width / 2));
  const rows = stackLayers(layers, sizeOf);
  layers.forEach((layer, index) => {
    for (const item of layer) {
      const x = middles.get(item) - left;
      middles.set(item, x);
      const box = boxes.get(item);
      if (box) Object.assign(box, { x: x - box.width / 2, y: rows[index].top });
    }
  });
  const rowOf = new Map(layers.flatMap((layer, index) => layer.map((item) => [item, rows[index]])));
  const lines = links.map(({ edge, isBack, path }) => ({
    edge,
    isBack,
    points: pointsOf(path, { middles, rowOf, boxes, isBack }),
  }));
  const width = Math.max(NODE.least, ...[...middles].map(([item, x]) => x + sizeOf(item).width / 2));
  return { width, height: rows[rows.length - 1].bottom, boxes: [...boxes.values()], lines };
}

function measure({ name, type, blocks }, isDrawn) {
  const own = Math.max(NODE.least, widthOfText(stepWords(name)) + NODE.pad);
  if (blocks.length === 0) return { name, type, width: own, height: NODE.height, inner: [] };
  let x = INSIDE.side;
  const inner = blocks.map(({ title, block }) => {
    const placed = { title, x, y: INSIDE.top, ...placeBlock(block, isDrawn) };
    x += placed.width + GAP.beside;
    return placed;
  });
  const height = INSIDE.top + Math.max(...inner.map((one) => one.height)) + INSIDE.bottom;
  return { name, type, width: Math.max(own, x - GAP.beside + INSIDE.side), height, inner };
}

function stackLayers(layers, sizeOf) {
  let top = 0;
  return layers.map((layer) => {
    const row = { top, bottom: top + Math.max(0, ...layer.map((item) => sizeOf(item).height)) };
    top = row.bottom + GAP.below;
    return row;
  });
}

/** Middles of all items: each as near as may be to the middle of its neighbours, none over another. */
function spread(layers, links, widthOf) {
  const steps = links.flatMap(({ path }) => path.slice(1).map((item, index) => [path[index], item]));
  const near = new Map();
  for (const [a, b] of steps) {
    near.set(a, [...(near.get(a) ?? []), b]);
    near.set(b, [...(near.get(b) ?? []), a]);
  }
  const middles = new Map();
  for (const layer of layers) settle(layer, middles, { widthOf, wish: () => 0 });
  for (let round = 0; round < 12; round++) {
    for (const layer of round % 2 ? layers : layers.toReversed()) {
      settle(layer, middles, {
        widthOf,
        wish: (item) =>
          average(
            (near.get(item) ?? []).map((one) => middles.get(one)),
            middles.get(item),
          ),
      });
    }
  }
  return middles;
}

const average = (numbers, other) =>
  numbers.length === 0 ? other : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Pushes right where items would touch, then moves the whole layer back by the mean of the push. */
function settle(layer, middles, { widthOf, wish }) {
  const wishes = layer.map(wish);
  let edge = Number.NEGATIVE_INFINITY;
  const placed = layer.map((item, index) => {
    const x = Math.max(wishes[index], edge + widthOf(item) / 2);
    edge = x + widthOf(item) / 2 + GAP.beside;
    return x;
  });
  const push = average(
    placed.map((x, index) => x - wishes[index]),
    0,
  );
  layer.forEach((item, index) => {
    middles.set(item, placed[index] - push);
  });
}

/** From the foot of the upper node, straight through the layers between, to the head of the lower. */
function pointsOf(path, { middles, rowOf, boxes, isBack }) {
  const aside = isBack ? 10 : 0;
  return path.flatMap((item, index) => {
    const x = middles.get(item) + aside;
    const box = boxes.get(item);
    if (index === 0) return [{ x, y: box.y + box.height }];
    if (index === path.length - 1) return [{ x, y: box.y }];
    return [
      { x, y: rowOf.get(item).top },
      { x, y: rowOf.get(item).bottom },
    ];
  });
}
