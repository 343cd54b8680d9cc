import type { Item } from '../lambdas/adapters/table.ts';

interface Known {
  item: Item;
  values: Item;
}
type Holds = (known: Known) => boolean;

/** Of what the adapters write: functions of existence, `size`, comparisons, `IN`, `AND`, `OR` and brackets, over `#name` and `:value`. */
const TOKEN = /\s*(attribute_exists|attribute_not_exists|size|AND|OR|IN|<>|<=|>=|=|<|>|\(|\)|,|[#:]?\w+)/gy;

const tokensOf = (expression: string): string[] => {
  const tokens = [...expression.matchAll(TOKEN)].map(([, token = '']) => token);
  if (tokens.join('') !== expression.replace(/\s/g, '')) throw new SyntaxError(`cannot read ${expression}`);
  return tokens;
};

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const isLess = (one: unknown, other: unknown): boolean =>
  (typeof one === 'number' && typeof other === 'number' && one < other) ||
  (typeof one === 'string' && typeof other === 'string' && one < other);

const COMPARE: Record<string, (one: unknown, other: unknown) => boolean> = {
  '=': isEqual,
  '<>': (one, other) => !isEqual(one, other),
  '<': isLess,
  '<=': (one, other) => isLess(one, other) || isEqual(one, other),
  '>': (one, other) => isLess(other, one),
  '>=': (one, other) => isLess(other, one) || isEqual(one, other),
};

const readOperand = (name: string) => {
  const plain = name.replace('#', '');
  return ({ item, values }: Known): unknown => (name.startsWith(':') ? values[name] : item[plain]);
};

const sizeOf =
  (operand: (known: Known) => unknown) =>
  (known: Known): unknown => {
    const value = operand(known);
    return Array.isArray(value) ? value.length : undefined;
  };

class Reader {
  private readonly tokens: string[];
  constructor(private readonly expression: string) {
    this.tokens = tokensOf(expression);
  }

  /** The whole expression. */
  read(): Holds {
    const whole = this.either();
    if (this.tokens.length > 0) this.refuse();
    return whole;
  }

  private either(): Holds {
    const parts = [this.all()];
    while (this.takes('OR')) parts.push(this.all());
    return (known) => parts.some((part) => part(known));
  }

  private all(): Holds {
    const parts = [this.one()];
    while (this.takes('AND')) parts.push(this.one());
    return (known) => parts.every((part) => part(known));
  }

  private one(): Holds {
    if (this.tokens[0] === '(') return this.inBrackets(() => this.either());
    if (this.takes('attribute_exists')) {
      const operand = this.inBrackets(() => this.operand());
      return (known) => operand(known) !== undefined;
    }
    if (this.takes('attribute_not_exists')) {
      const operand = this.inBrackets(() => this.operand());
      return (known) => operand(known) === undefined;
    }
    const left = this.operand();
    return this.takes('IN') ? this.isIn(left) : this.compared(left);
  }

  private isIn(left: (known: Known) => unknown): Holds {
    const list = this.inBrackets(() => {
      const found = [this.operand()];
      while (this.takes(',')) found.push(this.operand());
      return found;
    });
    return (known) => left(known) !== undefined && list.some((one) => isEqual(left(known), one(known)));
  }

  /** What is missing compares with nothing. */
  private compared(left: (known: Known) => unknown): Holds {
    const compare = COMPARE[this.take()] ?? this.refuse();
    const right = this.operand();
    return (known) => {
      const [one, other] = [left(known), right(known)];
      return one !== undefined && other !== undefined && compare(one, other);
    };
  }

  private operand(): (known: Known) => unknown {
    if (this.takes('size')) return sizeOf(this.inBrackets(() => this.operand()));
    return readOperand(this.take());
  }

  private inBrackets<T>(read: () => T): T {
    if (!this.takes('(')) this.refuse();
    const inside = read();
    if (!this.takes(')')) this.refuse();
    return inside;
  }

  private take(): string {
    return this.tokens.shift() ?? this.refuse();
  }

  private takes(token: string): boolean {
    if (this.tokens[0] !== token) return false;
    this.tokens.shift();
    return true;
  }

  private refuse(): never {
    throw new SyntaxError(`cannot read ${this.expression}`);
  }
}

const read = new Map<string, Holds>();

/** Whether DynamoDB would take a write with this condition on that item, which is empty when there is none. */
export const holds = (expression: string, known: Known): boolean => {
  const condition = read.get(expression) ?? new Reader(expression).read();
  read.set(expression, condition);
  return condition(known);
};
