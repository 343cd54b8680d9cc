import type { DateTime } from 'luxon';
import type { Pair, Standing } from '../../domain/concepts/pair.ts';
import { REOPENING_NOW, REOPENING_UNKNOWN } from '../../domain/concepts/reopening.ts';
import { dayOf } from '../../domain/rules/letters/letter-time.ts';
import { secondsToTell } from '../../domain/rules/letters/time-to-tell.ts';
import { isHome } from '../../domain/rules/pairs/comes-home.ts';
import { type LastDayProblem, LEAST_WORKING_DAYS, problemOfLastDay } from '../../domain/rules/pairs/last-day.ts';
import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import { ALL_SCHOOLS, programmePage, type SchoolCount } from '../../views/pages/task/programme.tsx';
import { reopeningPage, reopenPage } from '../../views/pages/task/programme-reopen.tsx';
import { toInstant } from '../shared/moment.ts';
import { allPairs } from '../shared/pairs/all-pairs.ts';
import { AWAY_PAGE, type AwayDeps, makeCoordinatorAway } from './coordinator-away.ts';
import type { PagesTaskDeps } from './deps.ts';
import { makeNewCoordinator, NEW_COORDINATOR_PAGE, type NewCoordinatorDeps } from './new-coordinator.ts';
import { readDay } from './read-day.ts';
import type { Entry, OpenTask, TaskKindPage } from './task-kind.ts';

export type ProgrammeDeps = AwayDeps &
  NewCoordinatorDeps &
  Pick<PagesTaskDeps, 'pairs' | 'reopenings' | 'startReopening' | 'now' | 'programme'>;

const SECONDS_A_MINUTE = 60;

const countStandings = (pairs: readonly Pair[]): Record<Standing, number> => {
  const counts = { asking: 0, planning: 0, active: 0, paused: 0, returned: 0, closed: 0 };
  for (const { standing } of pairs) counts[standing] += 1;
  return counts;
};

const isAway = (pair: Pair): boolean => !isHome(pair);

const countSchools = (pairs: readonly Pair[]): SchoolCount[] => {
  const schools = new Map(pairs.map(({ school }) => [school.id, school.name]));
  return [...schools]
    .map(([id, name]) => ({ id, name, pairs: pairs.filter((pair) => pair.school.id === id && isAway(pair)).length }))
    .sort((a, b) => a.name.localeCompare(b.name));
};

interface Chosen {
  schoolId: string;
  schoolName: string;
  pairs: number;
  /** Of them those that keep in touch now. */
  active: number;
  /** Of them those that a concern holds: they are told once a person has looked. */
  frozen: number;
}

/** Undefined for anything but "all" or a school that has pairs. */
const chosenSchool = (id: string | undefined, pairs: readonly Pair[]): Chosen | undefined => {
  const away = pairs.filter((pair) => isAway(pair) && (id === ALL_SCHOOLS || pair.school.id === id));
  const frozen = away.filter(({ pauseReason }) => pauseReason === 'concern').length;
  const active = away.filter(({ standing }) => standing === 'active').length;
  if (id === ALL_SCHOOLS) return { schoolId: id, schoolName: 'all schools', pairs: away.length, active, frozen };
  const school = countSchools(pairs).find((candidate) => candidate.id === id);
  return school && { schoolId: school.id, schoolName: school.name, pairs: school.pairs, active, frozen };
};

const PROBLEMS: Record<LastDayProblem, string> = {
  'no-day': 'Enter a working day, like 18/8/2026',
  'too-soon': 'Enter a day at least 4 working days ahead, so that each pair can meet or write once more',
  'too-far': 'Enter a day within a year',
};

/** The day before is the last one of contact, and it too leaves time for a last word. */
const LEAST_WORKING_DAYS_AHEAD = LEAST_WORKING_DAYS + 1;

/** What was chosen: now, a day ahead, or that the day which was set does not count any more. A box that is left empty says nothing. */
const dayIn = (form: URLSearchParams, now: DateTime): string | FieldError => {
  if (form.get('decision') === 'put-off') return REOPENING_UNKNOWN;
  const when = form.get('when');
  const on = readDay(form.get('on') ?? '');
  if (when !== 'now' && when !== 'day') return { field: 'when', text: 'Select when they reopen' };
  if (when === 'now' && on === '') return REOPENING_NOW;
  if (when === 'now') return { field: 'on', text: 'Leave the day empty, or select that they reopen on a day' };
  const problem = problemOfLastDay(on, { now, leastWorkingDays: LEAST_WORKING_DAYS_AHEAD });
  return problem === undefined ? on : { field: 'on', text: PROBLEMS[problem] };
};

const isDay = (on: string): boolean => on !== REOPENING_NOW && on !== REOPENING_UNKNOWN;

const start = async (open: OpenTask, { schoolId }: Chosen, form: URLSearchParams, deps: ProgrammeDeps) => {
  const now = deps.now();
  const on = dayIn(form, now);
  if (typeof on !== 'string') return { outcome: 'again', errors: [on] } as const;
  await deps.startReopening({ schoolId, at: toInstant(now), on });
  const query = new URLSearchParams({ school: schoolId, on }).toString();
  return { outcome: 'open', location: `${open.base}/reopening?${query}` } as const;
};

const choose = async (open: OpenTask, form: URLSearchParams, deps: ProgrammeDeps) => {
  const chosen = chosenSchool(form.get('school') ?? undefined, await allPairs(deps));
  if (chosen === undefined)
    return { outcome: 'again', errors: [{ field: 'school', text: 'Select which schools have reopened' }] } as const;
  if (open.page === 'reopen') return await start(open, chosen, form, deps);
  const school = encodeURIComponent(chosen.schoolId);
  return { outcome: 'open', location: `${open.base}/reopen?school=${school}` } as const;
};

/** The day that was set for these schools and still lies ahead. */
const dayAhead = async ({ schoolId }: Chosen, { reopenings, now }: ProgrammeDeps): Promise<string | undefined> => {
  const on = (await reopenings.findReopening(schoolId))?.on;
  return on !== undefined && isDay(on) && on > dayOf(now()) ? on : undefined;
};

const show = async (open: OpenTask, entry: Entry, deps: ProgrammeDeps): Promise<string> => {
  const pairs = await allPairs(deps);
  const { frame, errors } = open.view;
  const school = open.query.school ?? entry.form.get('school') ?? undefined;
  const chosen = open.page === '' ? undefined : chosenSchool(school, pairs);
  if (chosen === undefined)
    return programmePage({
      frame,
      awayUrl: `${open.base}/${AWAY_PAGE}`,
      newCoordinatorUrl: `${open.base}/${NEW_COORDINATOR_PAGE}`,
      standings: countStandings(pairs),
      schools: countSchools(pairs),
      entry: entry.form,
      errors,
    });
  const minutes = Math.ceil(secondsToTell(chosen.pairs, deps.programme) / SECONDS_A_MINUTE);
  const seen = { frame, backLink: open.base, ...chosen, minutes };
  if (open.page === 'reopening') return reopeningPage({ ...seen, on: open.query.on ?? REOPENING_NOW });
  return reopenPage({ ...seen, ahead: await dayAhead(chosen, deps), entry: entry.form, errors });
};

/** The manager's standing page. Reopening is chosen, checked on a page of its own, and then started; other work has pages of its own. */
export const makeProgramme = (deps: ProgrammeDeps): TaskKindPage => {
  const below: Readonly<Record<string, TaskKindPage>> = {
    [AWAY_PAGE]: makeCoordinatorAway(deps),
    [NEW_COORDINATOR_PAGE]: makeNewCoordinator(deps),
  };
  return {
    pages: ['reopen', 'reopening', ...Object.keys(below)],
    show: async (open, entry) => (await below[open.page]?.show(open, entry)) ?? (await show(open, entry, deps)),
    act: async (open, form) => (await below[open.page]?.act(open, form)) ?? (await choose(open, form, deps)),
  };
};
