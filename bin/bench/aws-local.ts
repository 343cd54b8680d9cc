import { measure, type Rate } from './measure.ts';
import { type Shape, TASKS } from './shapes.ts';

/** Not among our packages: it needs a newer Node than we do. */
const PACKAGE = 'aws-local-stepfunctions';

/** The other interpreter, or the word why it is passed over. */
export async function loadAwsLocal(): Promise<((shape: Shape) => Promise<Rate>) | string> {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 22) return `${PACKAGE} is passed over: it needs Node 22, this is Node ${process.versions.node}`;
  let loaded: object;
  try {
    loaded = await import(PACKAGE);
  } catch {
    return `${PACKAGE} is passed over: it is not installed (npm install --no-save ${PACKAGE}@3)`;
  }
  const Machine: unknown = Reflect.get(loaded, 'StateMachine');
  if (typeof Machine !== 'function') return `${PACKAGE} is passed over: it has no StateMachine`;
  return (shape) => measureAwsLocal(Machine, shape);
}

async function measureAwsLocal(Machine: NewableFunction, shape: Shape): Promise<Rate> {
  const machine: object = Reflect.construct(Machine, [shape.jsonPath]);
  const run: unknown = Reflect.get(machine, 'run');
  if (typeof run !== 'function') throw new Error(`${PACKAGE} has no run()`);
  const taskResourceLocalHandlers = Object.fromEntries(TASKS.map((name) => [name, (input: unknown) => input]));
  const options = { overrides: { taskResourceLocalHandlers } };
  return measure(shape.batch, async () => {
    for (let i = 0; i < shape.batch; i++) await Reflect.get(run.call(machine, shape.input, options), 'result');
  });
}
