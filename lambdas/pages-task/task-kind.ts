import type { Pair } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Task } from '../../domain/concepts/task.ts';
import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import type { TaskView } from '../../views/pages/task/task-frame.tsx';

/** A task whose link was opened: by whom, and what its page shows around its words. */
export interface OpenTask {
  task: Task;
  by: Person;
  /** Path of the task's own page, without a slash at its end. */
  base: string;
  /** What follows the token in the path; empty on the task's own page. */
  page: string;
  query: Readonly<Record<string, string>>;
  pair?: Pair | undefined;
  view: TaskView;
}

/** What was typed so far and what is wrong with it. */
export interface Entry {
  form: URLSearchParams;
  errors: readonly FieldError[];
}

export type Acted =
  /** The task is done; `as` becomes its outcome. */
  | { outcome: 'done'; as: string }
  | { outcome: 'again'; errors: readonly FieldError[] }
  /** The task stays open; the browser goes on to another page. */
  | { outcome: 'open'; location: string };

/** The page of one kind of task. `show` changes nothing. */
export interface TaskKindPage {
  /** Pages below the task's own. */
  pages?: readonly string[];
  show(open: OpenTask, entry: Entry): Promise<string>;
  /** Each effect counts once, however often a form is sent. */
  act(open: OpenTask, form: URLSearchParams): Promise<Acted>;
}

/** One of the buttons that were offered; any other value is no decision. */
export const decisionOf = <T extends string>(form: URLSearchParams, offered: readonly T[]): T | undefined =>
  offered.find((value) => value === form.get('decision'));

/** Of a form that came without any of its buttons. */
export const NOT_DECIDED: readonly FieldError[] = [{ field: 'decision', text: 'Press one of the buttons' }];
