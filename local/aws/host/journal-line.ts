/** One write: collection, key and value; without a value the key is deleted. */
export type Write = [collection: string, key: string, value?: unknown];

/** A value as it stands in the journal, not looked at since the start: most never are, and reading them all takes long. */
export class Unread {
  constructor(readonly text: string) {}

  read(): unknown {
    return JSON.parse(this.text);
  }
}

const TAB = 9;

/**
 * A batch of writes as one line of JSON. A tab stands before and after each value, where JSON allows it and text never has one, so
 * that values are found without being read.
 */
export function writeLine(writes: Write[]): string {
  return `[${writes.map(writeEntry).join(',')}]\n`;
}

/** Reads a line without its end. */
export function readLine(line: Buffer): Write[] {
  const values: Unread[] = [];
  let rest = '';
  let at = 0;
  for (let tab = line.indexOf(TAB); tab >= 0; tab = line.indexOf(TAB, at)) {
    const end = line.indexOf(TAB, tab + 1);
    values.push(new Unread(line.toString('utf8', tab + 1, end)));
    rest += `${line.toString('utf8', at, tab)}0`;
    at = end + 1;
  }
  const entries: Write[] = JSON.parse(rest + line.toString('utf8', at));
  const next = values.values();
  for (const entry of entries) if (entry.length > 2) entry[2] = next.next().value ?? entry[2];
  return entries;
}

/** About how many bytes an entry takes in the journal. */
export function sizeOf([name, key, value]: Write): number {
  return name.length + key.length + (value instanceof Unread ? value.text : writeValue(value)).length;
}

function writeEntry([name, key, ...value]: Write): string {
  const place = `[${JSON.stringify(name)},${JSON.stringify(key)}`;
  return value.length === 0 ? `${place}]` : `${place},\t${writeValue(value[0])}\t]`;
}

function writeValue(value: unknown): string {
  return value instanceof Unread ? value.text : (JSON.stringify(value) ?? 'null');
}
