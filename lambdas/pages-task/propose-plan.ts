import type { Choice } from '../../domain/concepts/choice.ts';
import type { Pair } from '../../domain/concepts/pair.ts';
import { MissingItemError } from '../../domain/errors.ts';
import { suggestPlan } from '../../domain/rules/sessions/suggest-plan.ts';
import { openWays } from '../../domain/rules/ways/open-ways.ts';
import { acceptedInWords, proposePlanPage } from '../../views/pages/task/propose-plan.tsx';
import { toInstant } from '../shared/moment.ts';
import { planRoundOfTask } from '../shared/tasks/task-ref.ts';
import type { PagesTaskDeps } from './deps.ts';
import { nameOf } from './names.ts';
import { type DiaryDeps, readDiary } from './read-diary.ts';
import { readPlanForm } from './read-plan-form.ts';
import type { Entry, OpenTask, TaskKindPage } from './task-kind.ts';

export type ProposePlanTaskDeps = Pick<PagesTaskDeps, 'choices' | 'plans' | 'people' | 'programme' | 'now'> & DiaryDeps;

const pairOf = ({ pair, task }: OpenTask): Pair => {
  if (pair === undefined) throw new MissingItemError(`pair of task ${task.id}`);
  return pair;
};

const acceptedBy = async (choice: Choice | undefined, deps: ProposePlanTaskDeps): Promise<string[]> =>
  choice === undefined ? [] : acceptedInWords(choice, await nameOf(choice.guidelines?.by ?? '', deps));

const show = async (open: OpenTask, entry: Entry, deps: ProposePlanTaskDeps): Promise<string> => {
  const pair = pairOf(open);
  const choices = await deps.choices.getChoices(pair.id);
  const diary = await readDiary(pair.coordinatorId, deps);
  const suggestion = suggestPlan({ ...diary, choices, programme: deps.programme });
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
    suggestions: suggestion.slots,
    room: { ...diary, suggested: suggestion },
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
