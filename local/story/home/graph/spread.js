/** Enough to come to rest. */
const ROUNDS = 120;

/**
 * Middles of all items of the layers: each as near as may be to its neighbours, none over another. `gap` is the least room
 * between two, in pixels as the widths are.
 */
export function spread({ layers, links, gap, widthOf }) {
  const near = nearOf(links);
  const middles = new Map();
  const wish = (item) => {
    const wishes = near.get(item) ?? [];
    const weight = wishes.reduce((sum, one) => sum + one.weight, 0);
    if (weight === 0) return middles.get(item);
    return wishes.reduce((sum, one) => sum + one.weight * middles.get(one.item), 0) / weight;
  };
  for (const layer of layers) settle(layer, middles, { gap, widthOf, wish: () => 0 });
  for (let round = 0; round < ROUNDS; round++) {
    for (const layer of round % 2 ? layers : layers.toReversed()) settle(layer, middles, { gap, widthOf, wish });
  }
  return middles;
}

/** Each item's neighbours. The pull is strongest between two places that an edge only passes, so that it runs straight. */
function nearOf(links) {
  const near = new Map();
  const add = (item, other, weight) => near.set(item, [...(near.get(item) ?? []), { item: other, weight }]);
  for (const { path } of links) {
    for (let index = 1; index < path.length; index++) {
      const weight = index > 1 && index < path.length - 1 ? 8 : path.length === 2 ? 4 : 1;
      add(path[index - 1], path[index], weight);
      add(path[index], path[index - 1], weight);
    }
  }
  return near;
}

/** As near to all wishes as their order and room allow: items whose wishes collide move together, by the mean. */
function settle(layer, middles, { gap, widthOf, wish }) {
  const groups = [];
  let offset = 0;
  layer.forEach((item, index) => {
    if (index > 0) offset += (widthOf(layer[index - 1]) + widthOf(item)) / 2 + gap;
    groups.push({ sum: wish(item) - offset, items: [{ item, offset }] });
    while (groups.length > 1 && mean(groups.at(-2)) > mean(groups.at(-1))) {
      const last = groups.pop();
      const before = groups.pop();
      groups.push({ sum: before.sum + last.sum, items: [...before.items, ...last.items] });
    }
  });
  for (const group of groups) for (const one of group.items) middles.set(one.item, mean(group) + one.offset);
}

const mean = ({ sum, items }) => sum / items.length;
