type Json = Record<string, unknown>;

/** One machine in JSONata, and the same in JSONPath for the interpreter that knows only that. */
export interface Shape {
  name: string;
  input: unknown;
  jsonata: Json;
  jsonPath: Json;
  /** Executions a batch. */
  batch: number;
}

const ECHO = 'arn:aws:lambda:eu-west-2:111111111111:function:echo';
/** States that call a function, which answers what it is given. */
export const TASKS = ['Left1', 'Left2', 'Middle1', 'Middle2', 'Right1', 'Right2'];
const ITEMS = Array.from({ length: 1000 }, (_, i) => ({ id: i, price: i % 7 }));

const follow = (next: string | undefined): Json => (next === undefined ? { End: true } : { Next: next });

/** Pass, Choice, Pass, Choice, … ten in all, each reading its input. */
function tenStates(language: 'JSONata' | 'JSONPath'): Json {
  const names = Array.from({ length: 10 }, (_, i) => `S${i + 1}`);
  const states = names.map((name, i): [string, Json] => {
    const next = names[i + 1];
    if (i % 2 === 0 || next === undefined) return [name, { ...passOn(language), ...follow(next) }];
    return [name, { Type: 'Choice', Choices: [{ ...isBelowZero(language), Next: 'S10' }], Default: next }];
  });
  return { QueryLanguage: language, StartAt: 'S1', States: Object.fromEntries(states) };
}

function passOn(language: string): Json {
  if (language === 'JSONPath') return { Type: 'Pass', Parameters: { 'id.$': '$.id', 'price.$': '$.price' } };
  return { Type: 'Pass', Output: { id: '{% $states.input.id %}', price: '{% $states.input.price %}' } };
}

function isBelowZero(language: string): Json {
  if (language === 'JSONPath') return { Variable: '$.price', NumericLessThan: 0 };
  return { Condition: '{% $states.input.price < 0 %}' };
}

/** Three branches of two tasks each. */
function parallel(language: 'JSONata' | 'JSONPath'): Json {
  const Branches = [0, 2, 4].map((at) => {
    const [first = '', second = ''] = TASKS.slice(at);
    const task = { Type: 'Task', Resource: ECHO };
    return { StartAt: first, States: { [first]: { ...task, Next: second }, [second]: { ...task, End: true } } };
  });
  return { QueryLanguage: language, StartAt: 'All', States: { All: { Type: 'Parallel', Branches, End: true } } };
}

function map(language: 'JSONata' | 'JSONPath'): Json {
  const items = language === 'JSONata' ? { Items: '{% $states.input.items %}' } : { ItemsPath: '$.items' };
  const States = { Each: { ...passOn(language), End: true } };
  const ItemProcessor = { ProcessorConfig: { Mode: 'INLINE' }, StartAt: 'Each', States };
  return {
    QueryLanguage: language,
    StartAt: 'All',
    States: { All: { Type: 'Map', ...items, ItemProcessor, End: true } },
  };
}

const both = (make: (language: 'JSONata' | 'JSONPath') => Json): Pick<Shape, 'jsonata' | 'jsonPath'> => ({
  jsonata: make('JSONata'),
  jsonPath: make('JSONPath'),
});

export const SHAPES: Shape[] = [
  { name: '10 states, Pass and Choice', input: { id: 1, price: 2 }, ...both(tenStates), batch: 100 },
  { name: 'Parallel, 3 branches of 2 tasks', input: { id: 1, price: 2 }, ...both(parallel), batch: 50 },
  { name: 'Map of 1,000 items', input: { items: ITEMS }, ...both(map), batch: 1 },
];
