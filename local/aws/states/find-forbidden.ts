import { isRecord } from './json-value.ts';

type Node = Record<string, unknown>;

/**
 * What an expression reads that AWS does not offer: a bare name, `$` or `$$` where there is no context item, and
 * `$states.errorOutput` outside a Catch. `tree` is jsonata's own syntax tree.
 */
export function findForbidden(tree: unknown, inCatch: boolean): string[] {
  const found = new Set<string>();
  visit(tree, false, (node, hasContext) => {
    const name = forbidden(node, hasContext);
    if (name !== null) found.add(name);
    if (!inCatch && readsErrorOutput(node)) found.add('$states.errorOutput');
  });
  return [...found];
}

function forbidden(node: Node, hasContext: boolean): string | null {
  if (node.type === 'variable' && node.value === '$') return '$$';
  if (hasContext) return null;
  if (node.type === 'name') return String(node.value);
  if (node.type === 'variable' && node.value === '') return '$';
  return node.type === 'wildcard' || node.type === 'descendant' ? String(node.value) : null;
}

function readsErrorOutput(node: Node): boolean {
  if (node.type !== 'path' || !Array.isArray(node.steps)) return false;
  const [first, second] = node.steps.filter(isRecord);
  return first?.type === 'variable' && first.value === 'states' && second?.value === 'errorOutput';
}

type Visitor = (node: Node, hasContext: boolean) => void;

/** Parts of a node that are evaluated for an item of its value, so that names in them are the item's. */
const FOR_ITEMS = new Set(['stages', 'predicate', 'group', 'body', 'terms', 'pattern', 'update', 'delete']);

function visit(part: unknown, hasContext: boolean, visitor: Visitor): void {
  if (Array.isArray(part)) {
    for (const item of part) visit(item, hasContext, visitor);
    return;
  }
  if (!isRecord(part)) return;
  if (typeof part.type === 'string') visitor(part, hasContext);
  for (const [key, value] of Object.entries(part)) {
    if (key === 'steps' && Array.isArray(value)) {
      for (const [i, step] of value.entries()) visit(step, hasContext || i > 0, visitor);
    } else visit(value, hasContext || FOR_ITEMS.has(key), visitor);
  }
}
