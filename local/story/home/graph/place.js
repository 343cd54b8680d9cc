import { stepWords } from '../words.js';
import { makeLayers } from './layers.js';
import { spread } from './spread.js';

const NODE = { height: 46, pad: 46, least: 132 };
const GAP = { beside: 22, below: 46, through: 14 };
const INSIDE = { side: 14, top: 54, bottom: 14 };

const pen = document.createElement('canvas').getContext('2d');
function widthOfText(text, font) {
  pen.font = font;
  return pen.measureText(text).width;
}

/**
 * Where everything of a block stands, with the edges that `shown.isDrawn` and room for what `shown.factsOf` says of a node: `{width, height, boxes, lines}`. A box is `{name, type, x, y, width, height, inner}`
 * with `x`, `y` its left upper corner and `inner` its placed blocks; a line is `{edge, isBack, points}` from top to bottom.
 */
export function placeBlock(block, shown) {
  const drawn = block.edges.filter(shown.isDrawn);
  const { layers, links } = makeLayers(block, drawn);
  const boxes = new Map(block.nodes.map((node) => [node.name, measure(node, shown)]));
  const sizeOf = (item) => boxes.get(item) ?? { width: GAP.through, height: 0 };
  const middles = spread({ layers, links, gap: GAP.beside, widthOf: (item) => sizeOf(item).width });
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

/** Room for the name and for the facts below it. */
function widthOfNode(name, facts) {
  const below = widthOfText(facts, '12px system-ui, sans-serif');
  return NODE.pad + Math.max(below, widthOfText(stepWords(name), '600 14px system-ui, sans-serif'));
}

function measure({ name, type, blocks }, shown) {
  const own = Math.max(NODE.least, widthOfNode(name, shown.factsOf(name, type)));
  if (blocks.length === 0) return { name, type, width: own, height: NODE.height, inner: [] };
  let x = INSIDE.side;
  const inner = blocks.map(({ title, block }) => {
    const placed = { title, x, y: INSIDE.top, ...placeBlock(block, shown) };
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
