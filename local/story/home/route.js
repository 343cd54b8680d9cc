/** `#/mail/{id}?part=html` as `{view, id, query}`. */
export function readRoute(hash) {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [view = '', ...rest] = path.split('/');
  return { view, id: decodeURIComponent(rest.join('/')), query: new URLSearchParams(query) };
}

export function linkTo(view, id = '', query = {}) {
  const kept = Object.entries(query).filter(([, value]) => value !== '' && value !== undefined);
  const text = new URLSearchParams(kept).toString();
  return `#/${view}${id === '' ? '' : `/${encodeURIComponent(id)}`}${text === '' ? '' : `?${text}`}`;
}

/** Changes the query of the page without a new step in the browser's history. */
export function replaceQuery(route, query) {
  history.replaceState(null, '', linkTo(route.view, route.id, { ...Object.fromEntries(route.query), ...query }));
  dispatchEvent(new HashChangeEvent('hashchange'));
}
