/**
 * A definition (or a branch of it) as nodes and edges: `{start, nodes: [{name, type, blocks: [{title, block}]}],
 * edges: [{from, to, kind, label}]}` with `kind` one of `next`, `choice` and
 * `catch`; a `catch` is `isUnexpected` when it is for errors that nobody named.
 */
export function readMachine({ StartAt, States }) {
  const entries = Object.entries(States);
  return {
    start: StartAt,
    nodes: entries.map(([name, state]) => ({ name, type: state.Type, blocks: readBlocks(state) })),
    edges: entries.flatMap(([name, state]) => joinLabels(readEdges(name, state))),
  };
}

function readBlocks(state) {
  const inner = state.ItemProcessor ?? state.Iterator;
  if (inner) return [{ title: 'for each', block: readMachine(inner) }];
  const branches = state.Branches ?? [];
  return branches.map((branch, index) => ({ title: `branch ${index + 1}`, block: readMachine(branch) }));
}

function readEdges(from, state) {
  const choices = (state.Choices ?? []).map((choice) => ({
    from,
    to: choice.Next,
    kind: 'choice',
    label: readCondition(choice),
  }));
  const other = state.Default ? [{ from, to: state.Default, kind: 'choice', label: 'otherwise' }] : [];
  const next = state.Next ? [{ from, to: state.Next, kind: 'next', label: '' }] : [];
  const caught = (state.Catch ?? []).map(({ Next, ErrorEquals }) => ({
    from,
    to: Next,
    kind: 'catch',
    label: readErrors(ErrorEquals),
    isUnexpected: ErrorEquals.includes('States.ALL'),
  }));
  return [...choices, ...other, ...next, ...caught];
}

/** The words a condition compares with say more, in less room, than the expression. */
function readCondition({ Condition, Comment }) {
  const words = [...(Condition ?? '').matchAll(/['"]([^'"]+)['"]/g)].map(([, word]) => word);
  return words.length > 0 ? words.join(' or ') : (Comment ?? 'if');
}

const readErrors = (errors) =>
  errors.includes('States.ALL')
    ? 'any error'
    : errors.length > 2
      ? `${errors.length} errors`
      : errors.map(shorten).join(', ');

/** "States.Timeout" → "Timeout" */
const shorten = (error) => error.slice(error.lastIndexOf('.') + 1);

/** Two ways to the same state are one line with both labels. */
function joinLabels(edges) {
  const joined = new Map();
  for (const edge of edges) {
    const key = `${edge.to} ${edge.kind}`;
    const known = joined.get(key);
    joined.set(key, known ? join(known, edge) : edge);
  }
  return [...joined.values()];
}

function join(known, edge) {
  const label = [known.label, edge.label].filter(Boolean).join(', ');
  return { ...edge, label, isUnexpected: known.isUnexpected && edge.isUnexpected };
}

/** Every node of a block, those of inner blocks included, as a reader meets them. */
export function allNodes({ nodes }) {
  return nodes.flatMap((node) => [node, ...node.blocks.flatMap(({ block }) => allNodes(block))]);
}
