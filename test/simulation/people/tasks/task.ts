import type { Life } from '../../invented-lives.ts';
import type { Stage } from '../../stage.ts';
import type { Page } from '../visits.ts';

/** A page of the coordinator's, opened. */
export interface OpenedTask {
  life: Life;
  page: Page;
  url: string;
  /** How many times the coordinator has come back to it. */
  visit: number;
}

/** Works one kind of task. `later`: it stays open, and the coordinator comes back to it. */
export type WorkTask = (stage: Stage, task: OpenedTask) => Promise<'done' | 'later'>;
