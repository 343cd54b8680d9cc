const SVG = 'http://www.w3.org/2000/svg';

/**
 * An element. Functions among `props` are event handlers (`onclick`), `true` is a bare attribute, and what is `undefined`,
 * `null` or `false` is left out; so are such children.
 */
export function h(name, props = {}, ...children) {
  return fill(document.createElement(name), props, children);
}

export function svg(name, props = {}, ...children) {
  return fill(document.createElementNS(SVG, name), props, children);
}

/**
 * Stands for an element that looks after itself: `make` gives that element, of the same name, when it is first shown, and from
 * then on it is left as it is.
 */
export function own(name, key, make) {
  const stand = h(name, { 'data-key': key, 'data-own': true });
  stand.make = make;
  return stand;
}

function fill(element, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element[name] = value;
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== null && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...children.flat(3).filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}
