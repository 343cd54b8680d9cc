import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { build } from 'esbuild';
import { type Instant, showInstant } from './instant.ts';

export interface Place {
  stateDir: string;
  port: number;
  smtpPort: number;
  now: string;
  /** What all chance springs from. */
  seed?: string;
}

/** In one file of JavaScript, since every life reads it anew. */
const COMPILED = 'build/mortal-host.mjs';

/** Once, before the first host. */
export const compileHost = async (): Promise<void> => {
  const place = { entryPoints: ['test/kills/mortal-host.ts'], outfile: COMPILED };
  await build({ ...place, bundle: true, packages: 'external', platform: 'node', format: 'esm' });
};

/** Connections break a moment before their process is known to be gone. */
const GONE_WITHIN_MS = 2000;

interface Body {
  child: ChildProcess;
  /** Undefined when it died. */
  answer(): Promise<unknown>;
  gone: Promise<unknown>;
  loaded: Promise<unknown>;
}

const wait = async (milliseconds: number): Promise<void> =>
  await new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Loaded beforehand, so that a life begins at once. */
const conceive = (): Body => {
  const child = fork(COMPILED, {
    execArgv: [],
    env: { ...process.env, TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit');
  const answer = async () => (await Promise.race([once(child, 'message'), gone.then(() => [])]))[0];
  return { child, answer, gone, loaded: answer() };
};

export interface Fate {
  /** Asked at the beginning of each life. */
  nextDeath(): Instant | undefined;
  /** May look at what is left. */
  afterDeath(): Promise<void>;
}

/** A host that is started again, on the same place, whenever it was killed. */
export class UndyingHost {
  deaths = 0;
  readonly url: string;
  #lives = 0;
  #body: Body | undefined;
  #next: Body | undefined;
  #end: Instant | undefined;
  #rising: Promise<void> | undefined;

  constructor(
    readonly place: Place,
    private readonly fate: Fate,
  ) {
    this.url = `http://localhost:${place.port}`;
  }

  /** Begins the first life, or the next one after a death. */
  async rise(): Promise<void> {
    this.#rising ??= this.#beginLife().finally(() => {
      this.#rising = undefined;
    });
    await this.#rising;
  }

  /** Does something that may be cut off by a death, again and again until it was done within one life. */
  async survive<T>(deed: (again: boolean) => Promise<T>): Promise<T> {
    for (let again = false; ; again = true) {
      await this.#rising;
      const life = this.#lives;
      try {
        return await deed(again);
      } catch (error) {
        if (life === this.#lives && !(await this.#hasDied())) throw error;
        if (life === this.#lives) await this.rise();
      }
    }
  }

  async end(): Promise<void> {
    for (const body of [this.#body, this.#next]) {
      body?.child.kill('SIGKILL');
      await body?.gone;
    }
  }

  async #beginLife(): Promise<void> {
    for (;;) {
      await this.#bury();
      const body = this.#next ?? conceive();
      await body.loaded;
      this.#body = body;
      this.#end = this.fate.nextDeath();
      this.#next = this.#end && conceive();
      body.child.send({ ...this.place, ...(this.#end ? { dieAt: showInstant(this.#end) } : {}) });
      if ((await body.answer()) === undefined) continue;
      this.#lives += 1;
      return;
    }
  }

  async #bury(): Promise<void> {
    if (this.#body === undefined) return;
    const { child } = this.#body;
    await this.#body.gone;
    if (child.signalCode !== 'SIGKILL' || this.#end === undefined)
      throw new Error(`the host ended by itself: ${child.exitCode ?? child.signalCode}`);
    this.deaths += 1;
    await this.fate.afterDeath();
  }

  async #hasDied(): Promise<boolean> {
    const gone = this.#body?.gone.then(() => true);
    return await Promise.race([gone ?? false, wait(GONE_WITHIN_MS).then(() => false)]);
  }
}
