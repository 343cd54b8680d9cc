import { compareLives } from './compare.ts';
import { DEATHS_A_LIFE, deathsOf } from './deaths.ts';
import { type Instant, showInstant } from './instant.ts';
import { type Life, live } from './live.ts';

/** Lives at the same time, one a core. */
const AT_ONCE = 2;

/** Adds up what became of many lives. */
export class ManyLives {
  deaths = 0;
  lives = 0;
  /** Mails sent twice, each since its sender died between SES's answer and our record. */
  copies = 0;
  /** One line each, with what is needed to live that life again. */
  readonly problems: string[] = [];
  /** A life in which nobody dies, against which the others are held. */
  readonly #whole: Promise<Life> = live();
  #ahead = 0;

  constructor() {
    // Told of where it is awaited.
    this.#whole.catch(() => {});
  }

  /** Goes through one life after another, until so many hosts have died or something was wrong. */
  async until(wanted: number): Promise<void> {
    const liveOn = async (): Promise<void> => {
      for (;;) {
        const count = Math.min(DEATHS_A_LIFE, wanted - this.deaths - this.#ahead);
        if (count <= 0 || this.problems.length > 0) return;
        this.lives += 1;
        this.#ahead += count;
        await this.one(deathsOf(this.lives).slice(0, count), `seed ${this.lives}, `);
        this.#ahead -= count;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, liveOn));
  }

  /** Goes through the life whose hosts die at the given instants. */
  async one(instants: readonly Instant[], name = ''): Promise<void> {
    const told = `${name}KILL_AT="${instants.map(showInstant).join(' ')}"`;
    try {
      const life = await live(instants);
      const { problems, copies } = compareLives((await this.#whole).end, life.end, life.diedBetween);
      this.deaths += life.deaths;
      this.copies += copies;
      this.problems.push(...problems.map((problem) => `${told} ${problem}`));
    } catch (error) {
      this.problems.push(`${told} ${error}`);
    }
  }
}
