import { allNodes, readMachine } from '../graph/read-machine.js';

/**
 * What the history says of each state, by its name: `{standing, times, since, error, next}`. `standing` is `done`, `now` (the
 * step it is at), `waiting` (open beside or around that step), `failed` or `cut off` (left open when all ended); `next`
 * holds the states that came after it.
 */
export function readSteps({ history, status, currentSteps, definition }) {
  const around = readAround(definition);
  const steps = new Map();
  const stateOf = new Map();
  for (const event of history) {
    const [kind, name] = nameOf(event);
    const before = stateOf.get(event.previousEventId);
    const state = name ?? (isOfBlock(event) ? around.get(before) : before);
    if (state !== undefined) stateOf.set(event.id, state);
    if (kind === 'entered') enter(steps, { event, state, from: before });
    else if (kind === 'exited') Object.assign(steps.get(state) ?? {}, { isOpen: false });
    else if (/(Failed|TimedOut)$/.test(event.type) && steps.has(state))
      Object.assign(steps.get(state), { error: errorIn(event), hasFailed: true });
  }
  for (const [name, step] of steps) step.standing = standingOf(name, step, { status, currentSteps });
  return { steps, stateOf };
}

/** A Parallel's or Map's own failure follows on the event of the state inside that failed. */
const isOfBlock = ({ type }) => /^(Parallel|Map)StateFailed$/.test(type);

/** The Parallel or Map around each state. */
function readAround(definition) {
  const blocks = allNodes(readMachine(definition)).flatMap(({ name, blocks }) =>
    blocks.map(({ block }) => [name, block]),
  );
  return new Map(blocks.flatMap(([name, { nodes }]) => nodes.map((node) => [node.name, name])));
}

function nameOf({ type, stateEnteredEventDetails: entered, stateExitedEventDetails: exited }) {
  if (type.endsWith('StateEntered')) return ['entered', entered?.name];
  if (type.endsWith('StateExited')) return ['exited', exited?.name];
  return ['other', undefined];
}

function enter(steps, { event, state, from }) {
  const known = steps.get(state) ?? { times: 0, next: new Set() };
  steps.set(state, {
    ...known,
    times: known.times + 1,
    since: event.timestamp,
    isOpen: true,
    error: undefined,
    hasFailed: false,
  });
  if (from !== undefined) steps.get(from)?.next.add(state);
}

function standingOf(name, { isOpen, hasFailed }, { status, currentSteps }) {
  if (!isOpen) return 'done';
  if (status === 'RUNNING') return name === currentSteps[0] ? 'now' : 'waiting';
  return hasFailed || status === 'TIMED_OUT' ? 'failed' : 'cut off';
}

/** `Error: cause` as the event tells it. */
export function errorIn(event) {
  const details = detailsOf(event);
  return [details.error, details.cause].filter(Boolean).join(': ');
}

/** The one field of an event that tells more than its time and type. */
export function detailsOf(event) {
  const name = Object.keys(event).find((key) => key.endsWith('EventDetails'));
  return name === undefined ? {} : event[name];
}
