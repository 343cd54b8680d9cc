import { aCohort } from '../journeys/a-cohort.ts';
import { Chronicle } from './chronicle.ts';
import { Diary, type Plan } from './diary.ts';
import { PatientDesk } from './faults/patient-desk.ts';
import { planFaults } from './faults/plan-faults.ts';
import { BEGINS, type Home } from './home.ts';
import { INVARIANTS } from './invariants/all.ts';
import { inventLives } from './invented-lives.ts';
import type { Items } from './items.ts';
import { Looker } from './look.ts';
import { DAY, HOUR, MINUTE, toIso } from './moments.ts';
import { planReopening } from './people/manager.ts';
import { planWords } from './people/words.ts';
import { Post } from './post.ts';
import type { Stage } from './stage.ts';

export interface Wanted {
  pairs: number;
  weeks: number;
  seed: string;
  faults: boolean;
}

export interface Violation {
  at: string;
  invariant: string;
  problem: string;
}

const LONGEST_STEP = 3 * HOUR;
/** Somebody whom a page asked to try again does so after some minutes, now and then. */
const COMES_BACK = 6 * MINUTE;
const MOST_TRIES = 5;
/** So long after reopening nothing may run any more. */
const AFTERWARDS = 5 * DAY;

/** One run of many lives at once. */
export class Simulation {
  readonly violations: Violation[] = [];
  readonly stage: Stage;
  readonly post = new Post();
  steps = 0;
  /** As they stood at the last look. */
  items: Items | undefined;
  readonly #looker = new Looker();
  readonly #seen = new Set<string>();
  readonly #end: number;

  constructor(
    home: Home,
    private readonly wanted: Wanted,
    private readonly say: (line: string) => void = () => {},
  ) {
    const now = Date.parse(BEGINS);
    this.#end = now + wanted.weeks * 7 * DAY;
    this.stage = {
      seed: wanted.seed,
      home,
      desk: new PatientDesk(home),
      diary: new Diary(),
      chronicle: new Chronicle(),
      lives: inventLives(wanted.pairs, wanted.seed),
      asked: new Map(),
      now,
      until: this.#end,
    };
  }

  get transitions(): number {
    return this.#looker.transitions;
  }

  async run(): Promise<void> {
    const { stage } = this;
    await this.#enrol();
    if (this.wanted.faults) planFaults(stage);
    for (const life of stage.lives) planWords(stage, life);
    planReopening(stage, this.#end - AFTERWARDS);
    await this.#hear();
    while (stage.now < this.#end) await this.#step();
    await this.#hear(true);
  }

  /** A file that was cut off on its way is sent again, unless it has arrived. */
  async #enrol(): Promise<void> {
    const { home, lives, desk } = this.stage;
    await home.survive(async (again) => {
      if (again && (await desk.executions({ machine: 'enrol-cohort' })).length > 0) return;
      await desk.enrol(aCohort(...lives.map(({ row }) => row)));
    });
  }

  async #step(): Promise<void> {
    const { stage } = this;
    const latest = Math.min(stage.now + LONGEST_STEP, this.#end);
    const plan = stage.diary.next(latest);
    await this.#moveTo(plan?.at ?? latest);
    if (plan !== undefined) {
      this.say(`${toIso(stage.now)} ${plan.what}`);
      await this.#act(plan);
    }
    await this.#hear();
    this.steps += 1;
  }

  /** What a death cut off is done again; who is asked to come back later does. */
  async #act(plan: Plan, tries = 1): Promise<void> {
    const { stage } = this;
    try {
      await stage.home.survive(plan.act);
    } catch (error) {
      if (!this.wanted.faults || !(error instanceof Error) || tries > MOST_TRIES)
        throw new Error(`${toIso(stage.now)} ${plan.what}: ${error instanceof Error ? error.stack : error}`);
      const act = async () => await this.#act(plan, tries + 1);
      stage.diary.add({ at: stage.now + COMES_BACK, what: `${plan.what}, again`, act });
    }
  }

  async #moveTo(at: number): Promise<void> {
    const { stage } = this;
    await stage.desk.moveTo(toIso(at));
    stage.now = at;
    await this.#seeCallsEnd();
  }

  /** Whoever is in a call sees that it ends. */
  async #seeCallsEnd(): Promise<void> {
    const { stays } = this.stage.chronicle;
    if (!stays.some(({ until }) => until === undefined)) return;
    for (const { meetingUri, conference } of await this.#looker.rooms(this.stage)) {
      const ended = conference?.endedAt;
      if (ended === undefined) continue;
      for (const stay of stays)
        if (stay.room === meetingUri && stay.until === undefined) stay.until = Date.parse(ended);
    }
  }

  /** Everybody gets their mail, and all that is promised is looked at. */
  async #hear(last = false): Promise<void> {
    const fresh = await this.post.collect(this.stage);
    this.post.deliver(this.stage, fresh);
    const world = await this.#looker.look(this.stage, { mails: this.post.mails, fresh, last });
    this.items = world.items;
    for (const { name, check } of INVARIANTS) for (const problem of check(world)) this.#blame(name, problem);
  }

  #blame(invariant: string, problem: string): void {
    if (this.#seen.has(`${invariant} ${problem}`)) return;
    this.#seen.add(`${invariant} ${problem}`);
    this.violations.push({ at: toIso(this.stage.now), invariant, problem });
  }
}
