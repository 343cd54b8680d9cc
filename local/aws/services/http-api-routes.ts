export interface Route {
  routeKey: string;
  /** The integration's id. */
  target: string;
}

export interface RouteMatch {
  route: Route;
  pathParameters: Record<string, string>;
}

/** The most specific route: an exact path, then `{name}`, then `{name+}`, then `$default`; a method before ANY. */
export function findRoute(routes: Route[], method: string, path: string): RouteMatch | undefined {
  const found = routes.flatMap((route) => {
    const match = matchRoute(route, method, path);
    return match ? [match] : [];
  });
  return found.sort((a, b) => (a.rank < b.rank ? -1 : 1))[0]?.match;
}

interface Ranked {
  match: RouteMatch;
  /** Sorts before a less specific one. */
  rank: string;
}

function matchRoute(route: Route, method: string, path: string): Ranked | undefined {
  if (route.routeKey === '$default') return { match: { route, pathParameters: {} }, rank: '~' };
  const [wantedMethod = '', template = ''] = route.routeKey.split(' ');
  if (wantedMethod !== 'ANY' && wantedMethod !== method) return undefined;
  const matched = matchPath(template.split('/'), path.split('/'));
  if (!matched) return undefined;
  const rank = `${matched.rank}${wantedMethod === 'ANY' ? 1 : 0}`;
  return { match: { route, pathParameters: matched.parameters }, rank };
}

function matchPath(
  wanted: string[],
  actual: string[],
): { parameters: Record<string, string>; rank: string } | undefined {
  const parameters: Record<string, string> = {};
  let rank = '';
  for (const [index, part] of wanted.entries()) {
    const [, name, greedy] = /^\{(\w+)(\+?)\}$/.exec(part) ?? [];
    const value = actual[index];
    if (value === undefined) return undefined;
    if (name === undefined && value !== part) return undefined;
    if (name !== undefined && value === '') return undefined;
    rank += name === undefined ? '0' : greedy ? '2' : '1';
    if (name !== undefined) parameters[name] = decode(greedy ? actual.slice(index).join('/') : value);
    if (greedy) return { parameters, rank };
  }
  return wanted.length === actual.length ? { parameters, rank } : undefined;
}

export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
