import { mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';

export interface LogLine {
  /** Virtual time, ISO 8601. */
  at: string;
  source: string;
  line: string;
}

/** Lines kept in memory; the files keep all. */
const ringSize = 20_000;

/** What functions print: one file a function under `logs/`, and the newest lines in memory. */
export class Logs {
  readonly #files = new Map<string, number>();
  readonly #lines: LogLine[] = [];

  constructor(
    private readonly dir: string,
    private readonly now: () => number,
  ) {
    mkdirSync(dir, { recursive: true });
  }

  write(source: string, line: string): void {
    const at = new Date(this.now()).toISOString();
    this.#lines.push({ at, source, line });
    if (this.#lines.length > 2 * ringSize) this.#lines.splice(0, ringSize);
    writeSync(this.#open(source), `${at} ${line}\n`);
  }

  /** Oldest first. */
  list(source?: string): LogLine[] {
    return this.#lines.filter((line) => !source || line.source === source).slice(-ringSize);
  }

  /** A stream whose lines are written under `source`, as a function's standard output is. */
  stream(source: string): Writable {
    let rest = '';
    return new Writable({
      decodeStrings: false,
      write: (chunk, _encoding, done) => {
        const lines = (rest + String(chunk)).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) this.write(source, line);
        done();
      },
    });
  }

  #open(source: string): number {
    const known = this.#files.get(source);
    if (known !== undefined) return known;
    const file = openSync(join(this.dir, `${source.replaceAll('/', '_')}.log`), 'a');
    this.#files.set(source, file);
    return file;
  }
}
