import type { Slot } from '../../domain/concepts/plan.ts';
import { isMeet, type Way } from '../../domain/concepts/way.ts';
import { checkPlan, type PlanView, type ProposedPlan } from '../../domain/rules/sessions/check-plan.ts';
import { LONGEST_MEET_MINUTES } from '../../domain/rules/sessions/meet-hours.ts';
import {
  type ReadRoomTerms,
  type RoomTermsProblem,
  readRoomTerms,
} from '../../domain/rules/sessions/read-room-terms.ts';
import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import { START_TIMES } from '../../views/pages/task/propose-plan.tsx';
import { readDay } from './read-day.ts';

export type ReadPlan = { outcome: 'again'; errors: FieldError[] } | { outcome: 'plan'; plan: ProposedPlan };

const EVERY = [1, 2, 4] as const;

const OTHERS: Record<RoomTermsProblem, string> = {
  others: 'Select how many other people there are: one for each that you ticked, at least',
  otherRoles: 'Select who the other people are',
};

const readTerms = (form: URLSearchParams, way: Way): ReadRoomTerms =>
  readRoomTerms({
    way,
    chat: form.get('chat') === 'open',
    count: form.get('others') ?? '',
    roles: form.getAll('otherRoles'),
  });

const readSlot = (form: URLSearchParams, meetWays: readonly Way[]): Slot | undefined => {
  const way = meetWays.find((candidate) => candidate === form.get('meet'));
  const weekday = Number(form.get('weekday'));
  const time = START_TIMES.find((start) => start === form.get('time'));
  if (way === undefined || time === undefined || !(weekday >= 1 && weekday <= 5)) return undefined;
  return { way, weekday, time, minutes: LONGEST_MEET_MINUTES };
};

const ASKED: readonly FieldError[] = [
  { field: 'ways', text: 'Select at least one way to keep in touch' },
  { field: 'meet', text: 'Select which kind of Google Meet' },
  { field: 'weekday', text: 'Select a day for the Google Meet' },
  { field: 'time', text: 'Select a time for the Google Meet' },
  { field: 'every', text: 'Select how often they keep in touch' },
  { field: 'startsOn', text: 'Enter a first day that is today or later' },
];

/** What must be filled in before the rules can be asked, in the order of the page. */
const missing = (form: URLSearchParams, meetWays: readonly Way[]): FieldError[] => {
  const wantsMeet = meetWays.some((way) => way === form.get('meet') || form.getAll('ways').includes(way));
  const knowsWays = form.getAll('ways').length > 0;
  const isAsked: Record<string, boolean> = {
    meet: wantsMeet || (!knowsWays && meetWays.length > 0),
    weekday: wantsMeet,
    time: wantsMeet,
  };
  const isFilled = (field: string): boolean =>
    field === 'every' ? EVERY.some((weeks) => String(weeks) === form.get(field)) : (form.get(field) ?? '') !== '';
  return ASKED.filter(({ field }) => (isAsked[field] ?? true) && !isFilled(field));
};

/** The rules speak of a plan; the page needs to know beside which field. */
const fieldOf = (problem: string): string => {
  if (problem.includes('first day')) return 'startsOn';
  if (problem.includes('Google Meet way')) return 'meet';
  return problem.includes('time') && !problem.includes('way') ? 'time' : 'ways';
};

/** A plan as the coordinator filled it in, or what must be put right first. */
export const readPlanForm = (form: URLSearchParams, view: PlanView): ReadPlan => {
  const meetWays = view.openWays.filter(isMeet);
  const errors = missing(form, meetWays);
  if (errors.length > 0) return { outcome: 'again', errors };
  const slot = readSlot(form, meetWays);
  const read = slot === undefined ? undefined : readTerms(form, slot.way);
  if (read?.outcome === 'refused')
    return { outcome: 'again', errors: [{ field: read.problem, text: OTHERS[read.problem] }] };
  const plan: ProposedPlan = {
    ways: view.openWays.filter((way) => form.getAll('ways').includes(way)),
    every: EVERY.find((weeks) => String(weeks) === form.get('every')) ?? 1,
    startsOn: readDay(form.get('startsOn') ?? ''),
    ...(slot === undefined ? {} : { slot: { ...slot, ...read?.terms } }),
  };
  const problems = checkPlan(plan, view).map((text) => ({ field: fieldOf(text), text }));
  return problems.length > 0 ? { outcome: 'again', errors: problems } : { outcome: 'plan', plan };
};
