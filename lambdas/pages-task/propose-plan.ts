import type { DateTime } from 'luxon';
import type { Choice } from '../../domain/concepts/choice.ts';
import type { Pair } from '../../domain/concepts/pair.ts';
import { MissingItemError } from '../../domain/errors.ts';
import { fitsDay } from '../../domain/rules/fits-day.ts';
import { LONGEST_MEET_MINUTES } from '../../domain/rules/meet-hours.ts';
import { openWays } from '../../domain/rules/open-ways.ts';
import { slotUnits } from '../../domain/rules/slot-units.ts';
import { suggestPlan } from '../../domain/rules/suggest-plan.ts';
import { acceptedInWords, proposePlanPage } from '../../views/pages/task/propose-plan.tsx';
import { toInstant } from '../shared/moment.ts';
import { planRoundOfTask } from '../shared/task-ref.ts';
import type { PagesTaskDeps } from './deps.ts';
import { nameOf } from './names.ts';
import { readPlanForm } from './read-plan-form.ts';
import type { Entry, OpenTask, TaskKindPage } from './task-kind.ts';

export type ProposePlanTaskDeps = Pick<PagesTaskDeps, 'choices' | 'plans' | 'people' | 'slots' | 'programme' | 'now'>;

/** Days ahead in which the coordinator's own bookings are looked at: each weekday twice. */
const DAYS_AHEAD = 14;

const pairOf = ({ pair, task }: OpenTask): Pair => {
  if (pair === undefined) throw new MissingItemError(`pair of task ${task.id}`);
  return pair;
};

/** Whether the coordinator has something else at that time on one of the coming days of the week. */
const readTaken = async ({ coordinatorId }: Pair, { slots, programme, now }: ProposePlanTaskDeps) => {
  const days: DateTime[] = Array.from({ length: DAYS_AHEAD }, (_, at) =>
    now()
      .startOf('day')
      .plus({ days: at + 1 }),
  );
  const taken = await Promise.all(
    days.map(async (day) => [day, await slots.takenUnits(coordinatorId, day.toFormat('yyyy-MM-dd'))] as const),
  );
  return (weekday: number, time: string): boolean =>
    taken.some(([day, units]) => {
      const [hour = 0, minute = 0] = time.split(':').map(Number);
      const wanted = slotUnits(day.set({ hour, minute }), LONGEST_MEET_MINUTES, programme.bufferMinutes).units;
      const fits = fitsDay({ taken: units, units: wanted, sessionId: 'wanted', programme });
      return day.weekday === weekday && fits !== 'yes';
    });
};

const acceptedBy = async (choice: Choice | undefined, deps: ProposePlanTaskDeps): Promise<string[]> =>
  choice === undefined ? [] : acceptedInWords(choice, await nameOf(choice.guidelines?.by ?? '', deps));

const show = async (open: OpenTask, entry: Entry, deps: ProposePlanTaskDeps): Promise<string> => {
  const pair = pairOf(open);
  const choices = await deps.choices.getChoices(pair.id);
  const isTaken = await readTaken(pair, deps);
  const { programme } = deps;
  return proposePlanPage({
    ...open.view,
    mentorName: await nameOf(pair.mentorId, deps),
    menteeName: await nameOf(pair.menteeId, deps),
    choices,
    accepted: {
      mentor: await acceptedBy(choices.mentor, deps),
      mentee: await acceptedBy(choices.mentee, deps),
      parent: await acceptedBy(choices.parent, deps),
    },
    openWays: openWays(choices),
    suggestions: suggestPlan({ choices, isTaken, now: deps.now(), programme }).slots,
    entry: entry.form,
  });
};

/** A plan out of both sides' wishes; the domain's rules decide whether it may be proposed. */
export const makeProposePlanTask = (deps: ProposePlanTaskDeps): TaskKindPage => ({
  show: async (open, entry) => await show(open, entry, deps),
  act: async (open, form) => {
    const { id: pairId } = pairOf(open);
    const view = {
      openWays: openWays(await deps.choices.getChoices(pairId)),
      now: deps.now(),
      programme: deps.programme,
    };
    const read = readPlanForm(form, view);
    if (read.outcome === 'again') return read;
    const proposal = { proposedBy: open.by.id, proposedAt: toInstant(deps.now()), status: 'proposed' as const };
    await deps.plans.putPlan({ pairId, round: planRoundOfTask(open.task), ...read.plan, ...proposal });
    return { outcome: 'done', as: 'proposed' };
  },
});
