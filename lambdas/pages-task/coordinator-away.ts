import type { Person } from '../../domain/concepts/person.ts';
import { endLeave, type LeaveProblem, leavesAhead, planLeave } from '../../domain/rules/people/plan-leave.ts';
import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import { coordinatorAwayPage, type LeaveAhead, NOBODY } from '../../views/pages/task/coordinator-away.tsx';
import { toInstant } from '../shared/moment.ts';
import { type ColleagueDeps, type Colleagues, readColleagues, toColleague } from './colleagues.ts';
import type { PagesTaskDeps } from './deps.ts';
import { readDay } from './read-day.ts';
import type { Acted, Entry, OpenTask, TaskKindPage } from './task-kind.ts';

export const AWAY_PAGE = 'away';

export type AwayDeps = ColleagueDeps & Pick<PagesTaskDeps, 'people' | 'takeLeave' | 'now'>;

const PROBLEMS: Record<LeaveProblem, FieldError> = {
  'first-day': { field: 'firstDay', text: 'Enter a first day that is today or later' },
  'last-day': { field: 'lastDay', text: 'Enter a last day, on the first day or later, in the next 300 days' },
  'cover-is-away': { field: 'cover', text: 'Select someone who is not away on one of those days' },
  'cover-is-same': { field: 'cover', text: 'Select someone else to cover' },
};

const BANNERS: Readonly<Record<string, string>> = {
  away: 'We saved the leave. Whoever covers hears of it now.',
  back: 'We saved that they are here again.',
};

const personIn = ({ people }: Colleagues, id: string | null): Person | undefined =>
  people.find((person) => person.id === id);

/** Those for whom somebody covers, now or later. */
const coveredBy = ({ id }: Person, { people }: Colleagues, { now }: Pick<AwayDeps, 'now'>): string[] =>
  people
    .filter((person) => leavesAhead(person, toInstant(now())).some(({ coverId }) => coverId === id))
    .map((person) => person.id);

const errorsOfChoice = (form: URLSearchParams, colleagues: Colleagues): FieldError[] => [
  ...(personIn(colleagues, form.get('who')) === undefined ? [{ field: 'who', text: 'Select who is away' }] : []),
  ...(form.get('cover') !== NOBODY && personIn(colleagues, form.get('cover')) === undefined
    ? [{ field: 'cover', text: 'Select who covers, or nobody' }]
    : []),
];

const save = async (open: OpenTask, form: URLSearchParams, deps: AwayDeps): Promise<Acted> => {
  const colleagues = await readColleagues(deps);
  const errors = errorsOfChoice(form, colleagues);
  const coordinator = personIn(colleagues, form.get('who'));
  if (coordinator === undefined || errors.length > 0) return { outcome: 'again', errors };
  const [firstDay, lastDay] = [readDay(form.get('firstDay') ?? ''), readDay(form.get('lastDay') ?? '')];
  const cover = personIn(colleagues, form.get('cover'));
  const planned = planLeave({ coordinator, firstDay, lastDay, cover, by: open.by.id }, deps.now());
  if (planned.outcome === 'refused')
    return { outcome: 'again', errors: planned.problems.map((problem) => PROBLEMS[problem]) };
  await deps.takeLeave({ coordinator, leave: planned.leave, alsoFor: coveredBy(coordinator, colleagues, deps) });
  return { outcome: 'open', location: `${open.base}/${AWAY_PAGE}?said=away` };
};

/** The button names the coordinator and when that leave was written down; one that was taken back before stays so. */
const takeBack = async (open: OpenTask, name: string, deps: AwayDeps): Promise<Acted> => {
  const [id = '', at] = name.split(' ');
  const colleagues = await readColleagues(deps);
  const coordinator = personIn(colleagues, id);
  const now = deps.now();
  const leave = leavesAhead(coordinator ?? {}, toInstant(now)).find((one) => one.at === at);
  if (coordinator !== undefined && leave !== undefined)
    await deps.takeLeave({
      coordinator,
      leave: endLeave(leave, open.by.id, now),
      alsoFor: coveredBy(coordinator, colleagues, deps),
    });
  return { outcome: 'open', location: `${open.base}/${AWAY_PAGE}?said=back` };
};

const aheadOf = (colleagues: Colleagues, now: string): LeaveAhead[] =>
  colleagues.people.flatMap((person) =>
    leavesAhead(person, now).map((leave) => {
      const cover = personIn(colleagues, leave.coverId ?? null);
      return {
        coordinator: toColleague(person, colleagues),
        leave,
        ...(cover === undefined ? {} : { cover: toColleague(cover, colleagues) }),
      };
    }),
  );

const show = async (open: OpenTask, entry: Entry, deps: AwayDeps): Promise<string> => {
  const colleagues = await readColleagues(deps);
  return coordinatorAwayPage({
    frame: open.view.frame,
    backLink: open.base,
    coordinators: colleagues.people.map((person) => toColleague(person, colleagues)),
    leaves: aheadOf(colleagues, toInstant(deps.now())),
    entry: entry.form,
    errors: entry.errors,
    banner: BANNERS[open.query.said ?? ''],
  });
};

/** Below the manager's page: a coordinator's leave, and who covers. */
export const makeCoordinatorAway = (deps: AwayDeps): TaskKindPage => ({
  show: async (open, entry) => await show(open, entry, deps),
  act: async (open, form) => {
    const back = form.get('back');
    return back === null ? await save(open, form, deps) : await takeBack(open, back, deps);
  },
});
