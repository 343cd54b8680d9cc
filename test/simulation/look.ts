import type { ExecutionView, MailView } from '../../local/story/desk.ts';
import { type ItemReader, openItemReader } from './items.ts';
import type { Stage } from './stage.ts';
import type { Due, Room, World } from './world.ts';

/** Looks at a world again and again, and reads what has ended only once. */
export class Looker {
  readonly #ended = new Set<string>();
  #reader: ItemReader | undefined;

  async rooms({ desk }: Stage): Promise<Room[]> {
    return await desk.get('/local/spaces');
  }

  async look(stage: Stage, mails: readonly MailView[], fresh: readonly MailView[]): Promise<World> {
    const { desk, chronicle, lives, now } = stage;
    this.#reader ??= await openItemReader(desk.url);
    const items = await this.#reader();
    const executions = await desk.executions();
    const { due } = await desk.get<{ due: Due[] }>('/local/clock');
    const rooms = await this.rooms(stage);
    const inside = await this.#inside(stage, executions, false);
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
      mayBeCopies: stage.home.mayBeCopies,
    };
  }

  /** Whole executions, each once it has ended; at last those that still run too. */
  async #inside({ desk }: Stage, executions: readonly ExecutionView[], all: boolean): Promise<World['inside']> {
    const inside: { where: string; text: string }[] = [];
    for (const { arn, machine, status } of executions) {
      if (this.#ended.has(arn) || (status === 'RUNNING' && !all)) continue;
      this.#ended.add(arn);
      const { definition: _, ...whole } = await desk.get<Record<string, unknown>>(
        `/local/executions/${encodeURIComponent(arn)}`,
      );
      inside.push({ where: `an execution of ${machine}`, text: JSON.stringify(whole) });
    }
    return inside;
  }
}
