import type { Pair, Standing } from '../../domain/concepts/pair.ts';
import { secondsToTell } from '../../domain/rules/time-to-tell.ts';
import { ALL_SCHOOLS, programmePage, type SchoolCount } from '../../views/pages/task/programme.tsx';
import { reopeningPage, reopenPage } from '../../views/pages/task/programme-reopen.tsx';
import { allPairs } from '../shared/all-pairs.ts';
import { toInstant } from '../shared/moment.ts';
import { AWAY_PAGE, type AwayDeps, makeCoordinatorAway } from './coordinator-away.ts';
import type { PagesTaskDeps } from './deps.ts';
import { makeNewCoordinator, NEW_COORDINATOR_PAGE, type NewCoordinatorDeps } from './new-coordinator.ts';
import type { Entry, OpenTask, TaskKindPage } from './task-kind.ts';

export type ProgrammeDeps = AwayDeps &
  NewCoordinatorDeps &
  Pick<PagesTaskDeps, 'pairs' | 'startReopening' | 'now' | 'programme'>;

const SECONDS_A_MINUTE = 60;

const countStandings = (pairs: readonly Pair[]): Record<Standing, number> => {
  const counts = { asking: 0, planning: 0, active: 0, paused: 0, returned: 0, closed: 0 };
  for (const { standing } of pairs) counts[standing] += 1;
  return counts;
};

const isAway = ({ standing }: Pair): boolean => standing !== 'returned' && standing !== 'closed';

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
  /** Of them those that a concern holds: they are told once a person has looked. */
  frozen: number;
}

/** Undefined for anything but "all" or a school that has pairs. */
const chosenSchool = (id: string | undefined, pairs: readonly Pair[]): Chosen | undefined => {
  const away = pairs.filter((pair) => isAway(pair) && (id === ALL_SCHOOLS || pair.school.id === id));
  const frozen = away.filter(({ pauseReason }) => pauseReason === 'concern').length;
  if (id === ALL_SCHOOLS) return { schoolId: id, schoolName: 'all schools', pairs: away.length, frozen };
  const school = countSchools(pairs).find((candidate) => candidate.id === id);
  return school && { schoolId: school.id, schoolName: school.name, pairs: school.pairs, frozen };
};

const choose = async (open: OpenTask, form: URLSearchParams, deps: ProgrammeDeps) => {
  const chosen = chosenSchool(form.get('school') ?? undefined, await allPairs(deps));
  if (chosen === undefined)
    return { outcome: 'again', errors: [{ field: 'school', text: 'Select which schools have reopened' }] } as const;
  const school = encodeURIComponent(chosen.schoolId);
  if (open.page !== 'reopen') return { outcome: 'open', location: `${open.base}/reopen?school=${school}` } as const;
  await deps.startReopening({ schoolId: chosen.schoolId, at: toInstant(deps.now()) });
  return { outcome: 'open', location: `${open.base}/reopening?school=${school}` } as const;
};

const show = async (open: OpenTask, entry: Entry, deps: ProgrammeDeps): Promise<string> => {
  const pairs = await allPairs(deps);
  const { frame, errors } = open.view;
  const chosen = open.page === '' ? undefined : chosenSchool(open.query.school, pairs);
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
  const render = open.page === 'reopen' ? reopenPage : reopeningPage;
  const minutes = Math.ceil(secondsToTell(chosen.pairs, deps.programme) / SECONDS_A_MINUTE);
  return render({ frame, backLink: open.base, ...chosen, minutes });
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
