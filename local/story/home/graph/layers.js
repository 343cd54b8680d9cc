/**
 * Puts the nodes of a block into layers from top to bottom so that edges lead down, save those that lead back. Answers
 * `{layers, links}`: a layer's items are names of nodes or, where an edge passes through, marks of its own; a link is
 * `{edge, path}`, the items it goes through from top to bottom, and `isBack`.
 */
export function makeLayers({ start, nodes, edges }, drawn) {
  const kept = edges.filter(({ from, to }) => from !== to);
  const { order, back } = walk(start, nodes, kept);
  const down = kept.map((edge) =>
    back.has(edge) ? { edge, upper: edge.to, lower: edge.from } : { edge, upper: edge.from, lower: edge.to },
  );
  const depth = measureDepth(order, down);
  const layers = [];
  for (const name of order) addTo(layers, depth.get(name), name);
  const links = down
    .filter(({ edge }) => drawn.includes(edge))
    .map((one, index) => {
      const between = [];
      for (let layer = depth.get(one.upper) + 1; layer < depth.get(one.lower); layer++) {
        between.push(`${index}/${layer}`);
        addTo(layers, layer, `${index}/${layer}`);
      }
      return { edge: one.edge, path: [one.upper, ...between, one.lower], isBack: back.has(one.edge) };
    });
  return { layers: untangle(layers, links), links };
}

function addTo(layers, index, item) {
  while (layers.length <= index) layers.push([]);
  layers[index].push(item);
}

/** Depth first from the start: the order of meeting, and the edges that lead back to where the walk still is. */
function walk(start, nodes, edges) {
  const [order, back, open] = [[], new Set(), new Set()];
  const visit = (name) => {
    order.push(name);
    open.add(name);
    for (const edge of edges.filter(({ from }) => from === name)) {
      if (open.has(edge.to)) back.add(edge);
      else if (!order.includes(edge.to)) visit(edge.to);
    }
    open.delete(name);
  };
  for (const name of [start, ...nodes.map((node) => node.name)]) if (!order.includes(name)) visit(name);
  return { order, back };
}

/** The longest way down to each node. */
function measureDepth(order, down) {
  const depth = new Map(order.map((name) => [name, 0]));
  for (let round = 0; round < order.length; round++) {
    let isSettled = true;
    for (const { upper, lower } of down) {
      if (depth.get(lower) > depth.get(upper)) continue;
      depth.set(lower, depth.get(upper) + 1);
      isSettled = false;
    }
    if (isSettled) break;
  }
  return depth;
}

/** A few sweeps down and up, each putting items in the order of the middle of their neighbours. */
function untangle(layers, links) {
  const steps = links.flatMap(({ path }) => path.slice(1).map((item, index) => [path[index], item]));
  const above = groupBy(steps, 1);
  const below = groupBy(steps, 0);
  for (let sweep = 0; sweep < 6; sweep++) {
    for (let at = 1; at < layers.length; at++) sortBy(layers[at], layers[at - 1], above);
    for (let at = layers.length - 2; at >= 0; at--) sortBy(layers[at], layers[at + 1], below);
  }
  for (let at = 1; at < layers.length; at++) sortBy(layers[at], layers[at - 1], above);
  return layers;
}

function groupBy(steps, side) {
  const groups = new Map();
  for (const step of steps) groups.set(step[side], [...(groups.get(step[side]) ?? []), step[1 - side]]);
  return groups;
}

function sortBy(layer, other, neighbours) {
  const middle = (item, own) => {
    const places = (neighbours.get(item) ?? []).map((one) => other.indexOf(one)).filter((place) => place >= 0);
    return places.length === 0 ? own : places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  const wanted = new Map(layer.map((item, own) => [item, middle(item, own)]));
  layer.sort((a, b) => wanted.get(a) - wanted.get(b));
}
