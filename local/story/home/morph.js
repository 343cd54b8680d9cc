const HANDLERS = ['onclick', 'onsubmit', 'onchange', 'oninput', 'onload'];

/** What its reader did to an element is the reader's: an opened detail stays open, typed words stay. */
const OF_THE_READER = ['open', 'value', 'checked'];

/**
 * Makes `wanted` the children of `parent` and keeps every element that stays, and with it focus, scroll and typed words.
 * Elements are the same when name and `data-key` are; one with `data-own` looks after itself and is left as it is.
 */
export function update(parent, wanted) {
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
