import type { Pair } from '../../domain/concepts/pair.ts';
import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import { newCoordinatorPage } from '../../views/pages/task/new-coordinator.tsx';
import { toInstant } from '../shared/moment.ts';
import { type ColleagueDeps, type Colleagues, readColleagues, toColleague } from './colleagues.ts';
import type { PagesTaskDeps } from './deps.ts';
import type { Acted, Entry, OpenTask, TaskKindPage } from './task-kind.ts';

export const NEW_COORDINATOR_PAGE = 'new-coordinator';

export type NewCoordinatorDeps = ColleagueDeps & Pick<PagesTaskDeps, 'assignCoordinator' | 'now'>;

const isInCare = ({ standing }: Pair): boolean => standing !== 'returned' && standing !== 'closed';

/** All pairs of a coordinator, or the one that is named by its reference. */
const chosenPairs = (form: URLSearchParams, { pairs }: Colleagues): Pair[] => {
  const ref = (form.get('pairRef') ?? '').trim().toLowerCase();
  const own = pairs.filter((pair) => pair.coordinatorId === form.get('from') && isInCare(pair));
  return ref === '' ? own : own.filter((pair) => pair.ref.toLowerCase() === ref);
};

const errorsIn = (form: URLSearchParams, colleagues: Colleagues): FieldError[] => {
  const isKnown = (id: string | null): boolean => colleagues.people.some((person) => person.id === id);
  const [from, to] = [form.get('from'), form.get('to')];
  const errors: FieldError[] = [];
  if (!isKnown(from)) errors.push({ field: 'from', text: 'Select who looks after them now' });
  else if (chosenPairs(form, colleagues).length === 0)
    errors.push({ field: 'pairRef', text: 'Enter the reference of one of their pairs, or leave it empty for all' });
  if (!isKnown(to)) errors.push({ field: 'to', text: 'Select who looks after them from now on' });
  else if (to === from) errors.push({ field: 'to', text: 'Select someone else' });
  return errors;
};

const assign = async (open: OpenTask, form: URLSearchParams, deps: NewCoordinatorDeps): Promise<Acted> => {
  const colleagues = await readColleagues(deps);
  const errors = errorsIn(form, colleagues);
  if (errors.length > 0) return { outcome: 'again', errors };
  const pairs = chosenPairs(form, colleagues);
  await deps.assignCoordinator({
    pairIds: pairs.map(({ id }) => id),
    fromId: form.get('from') ?? '',
    toId: form.get('to') ?? '',
    by: open.by.id,
    at: toInstant(deps.now()),
  });
  return { outcome: 'open', location: `${open.base}/${NEW_COORDINATOR_PAGE}?said=${pairs.length}` };
};

const show = async (open: OpenTask, entry: Entry, deps: NewCoordinatorDeps): Promise<string> => {
  const colleagues = await readColleagues(deps);
  const said = Number(open.query.said);
  return newCoordinatorPage({
    frame: open.view.frame,
    backLink: open.base,
    coordinators: colleagues.people.map((person) => toColleague(person, colleagues)),
    entry: entry.form,
    errors: entry.errors,
    assigned: said > 0 ? said : undefined,
  });
};

/** Below the manager's page: pairs get another coordinator for good. */
export const makeNewCoordinator = (deps: NewCoordinatorDeps): TaskKindPage => ({
  show: async (open, entry) => await show(open, entry, deps),
  act: async (open, form) => await assign(open, form, deps),
});
