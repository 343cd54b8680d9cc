import type { ExecutionView, MailView } from '../../local/story/desk.ts';
import { countTransitions } from './costs/count-transitions.ts';
import { readLogs } from './costs/read-usage.ts';
import { readItems } from './items.ts';
import type { Stage } from './stage.ts';
import type { Due, Room, World } from './world.ts';

interface Whole {
  history: { type: string }[];
}

export interface Heard {
  mails: readonly MailView[];
  fresh: readonly MailView[];
  last?: boolean;
}

/** Looks at a world again and again, and reads what has ended only once. */
export class Looker {
  /** Of all executions that have been read. */
  transitions = 0;
  readonly #ended = new Set<string>();

  async rooms({ desk }: Stage): Promise<Room[]> {
    return await desk.get('/local/spaces');
  }

  /** `last`: executions that still run and all logs are read too. */
  async look(stage: Stage, { mails, fresh, last = false }: Heard): Promise<World> {
    const { desk, chronicle, lives, now, home } = stage;
    const items = await home.survive(async () => await readItems(desk.url));
    const executions = await desk.executions();
    const { due } = await desk.get<{ due: Due[] }>('/local/clock');
    const rooms = await this.rooms(stage);
    const logs = last ? readLogs(home.stateDir).map(({ name, text }) => ({ where: `the log ${name}`, text })) : [];
    const inside = [...(await this.#inside(stage, executions, last)), ...logs];
    const { mayBeCopies } = home;
    return {
      now,
      url: desk.url,
      lives,
      told: chronicle,
      mails,
      fresh,
      rooms,
      items,
      executions,
      due,
      inside,
      mayBeCopies,
    };
  }

  /** Whole executions, each once it has ended. */
  async #inside({ desk }: Stage, executions: readonly ExecutionView[], all: boolean): Promise<World['inside']> {
    const inside: { where: string; text: string }[] = [];
    for (const { arn, machine, status } of executions) {
      if (this.#ended.has(arn) || (status === 'RUNNING' && !all)) continue;
      this.#ended.add(arn);
      const whole = await desk.get<Whole>(`/local/executions/${encodeURIComponent(arn)}`);
      this.transitions += countTransitions(whole.history);
      inside.push({ where: `an execution of ${machine}`, text: JSON.stringify({ ...whole, definition: undefined }) });
    }
    return inside;
  }
}
