const HANDLERS = ['onclick', 'onsubmit', 'onchange', 'oninput', 'onload'];

/** An opened detail stays open; typed words stay anyway, since the attribute of a field is only what it begins with. */
const OF_THE_READER = ['open'];

/**
 * Makes `children`, less what is undefined or false, the children of `parent`. Every element that stays is kept, and with it
 * focus, scroll and typed words. Elements are the same when name and `data-key` are; one with `data-own` is left as it is.
 */
export function update(parent, children) {
  const wanted = children.filter(Boolean);
  wanted.forEach((next, index) => {
    const here = parent.childNodes[index];
    const known = find(parent, next, index);
    if (!known) {
      parent.insertBefore(next, here ?? null);
      makeOwn(next);
    } else {
      if (known !== here) parent.insertBefore(known, here ?? null);
      sync(known, next);
    }
  });
  while (parent.childNodes.length > wanted.length) parent.lastChild.remove();
}

function makeOwn(node) {
  const stands = node.make ? [node] : [...(node.querySelectorAll?.('[data-own]') ?? [])].filter(({ make }) => make);
  for (const stand of stands) {
    const made = stand.make();
    Object.assign(made.dataset, stand.dataset);
    stand.replaceWith(made);
  }
}

function find(parent, next, index) {
  const key = next.dataset?.key;
  if (key === undefined) {
    const here = parent.childNodes[index];
    return here && here.nodeName === next.nodeName && here.dataset?.key === undefined ? here : undefined;
  }
  return [...parent.childNodes].slice(index).find((one) => one.nodeName === next.nodeName && one.dataset?.key === key);
}

function sync(known, next) {
  if (known === next || known.dataset?.own !== undefined) return;
  if (known.nodeType === Node.TEXT_NODE) {
    if (known.data !== next.data) known.data = next.data;
    return;
  }
  for (const { name } of [...known.attributes]) {
    if (!next.hasAttribute(name) && !OF_THE_READER.includes(name)) known.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (!OF_THE_READER.includes(name) && known.getAttribute(name) !== value) known.setAttribute(name, value);
  }
  for (const handler of HANDLERS) known[handler] = next[handler];
  update(known, [...next.childNodes]);
}
