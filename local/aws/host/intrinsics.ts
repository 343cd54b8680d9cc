import { TemplateError } from './template.ts';

/** What a resource is known by once it has a home. */
export interface Made {
  ref: string;
  attributes?: Record<string, unknown>;
}

export interface Scope {
  parameters: Record<string, unknown>;
  pseudo: Record<string, string>;
  conditions: Record<string, unknown>;
  made: Map<string, Made>;
}

type Resolve = (argument: unknown, scope: Scope) => unknown;

const noValue = Symbol('AWS::NoValue');

/** Replaces every intrinsic function in `value` by what it stands for. */
export function resolve(value: unknown, scope: Scope): unknown {
  const resolved = resolveInside(value, scope);
  return resolved === noValue ? undefined : resolved;
}

/** Evaluates the named condition of the template. */
export function isMet(name: string, scope: Scope): boolean {
  if (!(name in scope.conditions)) throw new TemplateError(`unknown condition ${name}`);
  return resolve(scope.conditions[name], scope) === true;
}

/** The logical ids (and parameter names) that `value` refers to. */
export function findReferences(value: unknown): Set<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    const call = readCall(node);
    if (call?.name === 'Ref' && typeof call.argument === 'string') found.add(call.argument);
    else if (call?.name === 'Fn::GetAtt') found.add(String(readAttribute(call.argument)[0]));
    else if (call?.name === 'Fn::Sub') for (const name of findSubNames(call.argument)) found.add(name);
    if (Array.isArray(node)) node.forEach(visit);
    else if (isObject(node)) Object.values(node).forEach(visit);
  };
  visit(value);
  return found;
}

function resolveInside(value: unknown, scope: Scope): unknown {
  const call = readCall(value);
  if (call) {
    const run = functions[call.name];
    if (!run) throw new TemplateError(`unknown intrinsic function ${call.name}`);
    return run(call.argument, scope);
  }
  if (Array.isArray(value)) return value.map((item) => resolveInside(item, scope)).filter((item) => item !== noValue);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, resolveInside(item, scope)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== noValue));
}

const functions: Record<string, Resolve> = {
  Ref: (name, scope) => readRef(String(name), scope),
  'Fn::GetAtt': (argument, scope) => getAttribute(argument, scope),
  'Fn::Sub': (argument, scope) => substitute(argument, scope),
  'Fn::Join': (argument, scope) => {
    const [separator, items] = readPair(argument, 'Fn::Join');
    return readList(resolveInside(items, scope), 'Fn::Join').join(String(separator));
  },
  'Fn::Select': (argument, scope) => {
    const [index, items] = readPair(argument, 'Fn::Select');
    const list = readList(resolveInside(items, scope), 'Fn::Select');
    const item = list[Number(resolveInside(index, scope))];
    if (item === undefined) throw new TemplateError(`Fn::Select has no item ${String(index)}`);
    return item;
  },
  'Fn::Split': (argument, scope) => {
    const [separator, text] = readPair(argument, 'Fn::Split');
    return String(resolveInside(text, scope)).split(String(separator));
  },
  'Fn::If': (argument, scope) => {
    const [name, yes, no] = readList(argument, 'Fn::If');
    return resolveInside(isMet(String(name), scope) ? yes : no, scope);
  },
  'Fn::Equals': (argument, scope) => {
    const [left, right] = readPair(argument, 'Fn::Equals').map((side) => resolveInside(side, scope));
    return String(left) === String(right);
  },
  'Fn::Not': (argument, scope) => readList(resolveInside(argument, scope), 'Fn::Not')[0] !== true,
  'Fn::And': (argument, scope) => readList(resolveInside(argument, scope), 'Fn::And').every((item) => item === true),
  'Fn::Or': (argument, scope) => readList(resolveInside(argument, scope), 'Fn::Or').some((item) => item === true),
  Condition: (name, scope) => isMet(String(name), scope),
};

function readRef(name: string, { parameters, pseudo, made }: Scope): unknown {
  if (name === 'AWS::NoValue') return noValue;
  if (name in pseudo) return pseudo[name];
  if (name in parameters) return parameters[name];
  const resource = made.get(name);
  if (!resource) throw new TemplateError(`Ref to unknown ${name}`);
  return resource.ref;
}

function getAttribute(argument: unknown, { made }: Scope): unknown {
  const [id, attribute] = readAttribute(argument);
  const value = made.get(String(id))?.attributes?.[String(attribute)];
  if (value === undefined) throw new TemplateError(`Fn::GetAtt: ${id} has no attribute ${attribute} here`);
  return value;
}

function substitute(argument: unknown, scope: Scope): string {
  const [text, own] = Array.isArray(argument) ? argument : [argument, {}];
  const values = isObject(own) ? own : {};
  return String(text).replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    if (name in values) return String(resolveInside(values[name], scope));
    return String(name.includes('.') ? getAttribute(name, scope) : readRef(name, scope));
  });
}

function findSubNames(argument: unknown): string[] {
  const [text, own] = Array.isArray(argument) ? argument : [argument, {}];
  const names = [...String(text).matchAll(/\$\{([^!}][^}]*)\}/g)].map((match) => match[1]?.split('.')[0] ?? '');
  return names.filter((name) => !(isObject(own) && name in own));
}

function readCall(value: unknown): { name: string; argument: unknown } | undefined {
  if (!isObject(value)) return undefined;
  const [entry, ...more] = Object.entries(value);
  if (!entry || more.length > 0) return undefined;
  const [name, argument] = entry;
  const isCall = name === 'Ref' || name.startsWith('Fn::') || (name === 'Condition' && typeof argument === 'string');
  return isCall ? { name, argument } : undefined;
}

function readAttribute(argument: unknown): unknown[] {
  if (Array.isArray(argument)) return argument;
  const [id, ...rest] = String(argument).split('.');
  return [id, rest.join('.')];
}

function readPair(argument: unknown, name: string): [unknown, unknown] {
  const [first, second] = readList(argument, name);
  return [first, second];
}

function readList(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value)) throw new TemplateError(`${name} takes a list`);
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
