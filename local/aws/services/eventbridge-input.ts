export interface InputTransformer {
  InputPathsMap?: Record<string, string> | undefined;
  InputTemplate: string;
}

export interface TargetInput {
  Input?: string | undefined;
  InputPath?: string | undefined;
  InputTransformer?: InputTransformer | undefined;
}

/** What a target receives of an event. */
export function makeTargetInput(target: TargetInput, event: unknown): unknown {
  if (target.Input !== undefined) return JSON.parse(target.Input);
  if (target.InputPath !== undefined) return readPath(target.InputPath, event);
  if (target.InputTransformer) return transform(target.InputTransformer, event);
  return event;
}

/** `<name>` inside quotes is the bare text, elsewhere it is JSON. */
function transform({ InputPathsMap = {}, InputTemplate }: InputTransformer, event: unknown): unknown {
  const values = new Map(Object.entries(InputPathsMap).map(([name, path]) => [name, readPath(path, event)]));
  values.set('aws.events.event.json', event).set('aws.events.event', event);
  const filled = InputTemplate.replace(/"(?:[^"\\]|\\.)*"|<([^<>\s]+)>/g, (whole, name?: string) => {
    if (name !== undefined) return JSON.stringify(values.get(name) ?? '');
    return whole.replace(/<([^<>\s]+)>/g, (_, inner: string) => bareText(values.get(inner)));
  });
  return JSON.parse(filled);
}

function bareText(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  return JSON.stringify(text).slice(1, -1);
}

/** `$.a.b`, `$.a[0]` and `$['a-b']`. */
function readPath(path: string, event: unknown): unknown {
  let value = event;
  for (const [, name, index, quoted] of path.matchAll(/\.([\w-]+)|\[(\d+)\]|\['([^']+)'\]/g)) {
    const key = name ?? index ?? quoted ?? '';
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return value;
}
