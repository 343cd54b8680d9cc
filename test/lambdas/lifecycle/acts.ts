import type { Party } from '../../../domain/concepts/pair.ts';
import type { Way } from '../../../domain/concepts/way.ts';
import { changeDetails } from '../../../domain/rules/people/change-details.ts';
import { planLeave } from '../../../domain/rules/people/plan-leave.ts';
import { makeAnnounceReopening } from '../../../lambdas/announce-reopening/announce-reopening.ts';
import { startRound } from '../../../lambdas/read-cohort/start-round.ts';
import { type ChangeDeps, changeMind } from '../../../lambdas/shared/asks/change-mind.ts';
import { concernTaskId } from '../../../lambdas/shared/concerns/open-concern.ts';
import { raiseConcern } from '../../../lambdas/shared/concerns/raise-concern.ts';
import { toInstant } from '../../../lambdas/shared/moment.ts';
import { setEnding } from '../../../lambdas/shared/pairs/set-ending.ts';
import { type FinishDeps, finishTask } from '../../../lambdas/shared/tasks/finish-task.ts';
import { MANAGER_ID } from '../../../lambdas/shared/tasks/manager.ts';
import { takeLeave } from '../../../lambdas/shared/tasks/take-leave.ts';
import { COLLEAGUES, P } from './furnish.ts';
import { ROW } from './row.ts';
import type { LifeDeps } from './steps.ts';

/** What may come in: somebody's own act, a coordinator's look at a concern, or the schools. */
export const ACTS = [
  'mentor withdraws',
  'mentee withdraws',
  'parent withdraws',
  'second parent withdraws',
  'mentor waits',
  'mentor takes fewer ways',
  'mentee takes fewer ways',
  'parent takes fewer ways',
  'second parent takes fewer ways',
  'mentor takes more ways',
  'mentee takes more ways',
  'parent takes more ways',
  'second parent takes more ways',
  'mentor has a new address',
  'somebody is worried',
  'contact is kept',
  'contact is stopped',
  'schools reopen',
  'schools reopen on a day ahead',
  'schools close again',
  'coordinator ends the pair',
  'coordinator ends the pair on a day ahead',
  'a new coordinator takes over',
  'a colleague covers for the coordinator',
] as const;
export type Act = (typeof ACTS)[number];

export type ActDeps = LifeDeps & ChangeDeps & FinishDeps;

const FEWER: Way[] = ['messages'];
const MORE: Way[] = ['messages', 'meet-video', 'meet-audio'];

/** On the page of theirs; a yes that starts a stopped pair is one that a coordinator wrote down. */
const says = async (side: Party, answer: 'yes' | 'no' | 'wait', ways: Way[], deps: ActDeps) => {
  const route = ways === MORE ? 'assisted' : 'page';
  await changeMind({ pairId: P, side, answer, ways, asked: MORE, route, by: `${P}-coordinator` }, deps);
};

const worryOf = (nth: number) => `worry-${nth}`;

const worry = async (deps: ActDeps) => {
  const { concerns } = await deps.concerns.readConcerns(P);
  const words = { text: 'Words.', urgent: false, about: 'other' } as const;
  const id = worryOf(concerns.length + 1);
  await raiseConcern(
    { id, pairId: P, side: 'mentee', by: `${P}-mentee`, at: toInstant(deps.now()), ...words },
    { ...deps, rawMails: deps.rawMails },
  );
};

/** On every concern there is, decided or not: of two decisions the first one stands. */
const decide = async (outcome: 'keep' | 'stop', deps: ActDeps) => {
  const { concerns } = await deps.concerns.readConcerns(P);
  for (const { id } of concerns) {
    const task = await deps.tasks.getTask(concernTaskId({ pairId: P, concernId: id }));
    if (task !== undefined)
      await finishTask(task, { by: `${P}-coordinator`, at: toInstant(deps.now()), outcome }, deps);
  }
};

const move = async (deps: ActDeps) => {
  const before = await deps.people.getPerson(`${P}-mentor`);
  const typed = { email: `${P}-mentor-anew@example.org`, phone: '', route: 'mail', notOld: true, confirmed: true };
  const changed = changeDetails(before, typed, toInstant(deps.now()));
  if (changed.outcome === 'changed') await deps.people.changePerson(before, changed.person);
};

const reopen = async (deps: ActDeps) =>
  await deps.raiseSignal({
    pairId: P,
    kind: 'schools-reopened',
    at: toInstant(deps.now()),
    id: 'schools-reopened-1',
  });

const end = async (deps: ActDeps, on?: string) => {
  const pair = await deps.pairs.getPair(P);
  await setEnding({ pair, kind: on === undefined ? 'at-once' : 'planned', on, by: `${P}-coordinator` }, deps);
};

/** Friday of the week after. */
const DAY_AHEAD = '2026-05-15';

const announce = async (deps: ActDeps) => {
  await deps.reopenings.putReopening({ schoolId: 'all', on: DAY_AHEAD, at: toInstant(deps.now()) });
  await makeAnnounceReopening(deps)({ schoolId: 'all', after: '', on: DAY_AHEAD });
};

/** As a list in the folder for it does, of a pair that came home; it leaves every other as it is. */
const closeAgain = async (deps: ActDeps) => {
  const before = await deps.pairs.getPair(P);
  if (before.standing !== 'returned') return;
  await startRound(ROW, before, toInstant(deps.now()), deps);
  const { generation } = await deps.pairs.getPair(P);
  await deps.workflows.startMachine('pair-lifecycle', `${P}-${generation}`, { pairId: P, generation });
};

const [NEXT, COVER] = COLLEAGUES;

const giveAway = async (deps: ActDeps) => {
  const { coordinatorId: fromId } = await deps.pairs.getPair(P);
  const given = { pairIds: [P], fromId, toId: NEXT, by: MANAGER_ID, at: toInstant(deps.now()) };
  await deps.workflows.startMachine('new-coordinator', `new-${given.at}`, given);
};

const goAway = async (deps: ActDeps) => {
  const { coordinatorId } = await deps.pairs.getPair(P);
  const coordinator = await deps.people.getPerson(coordinatorId);
  const cover = await deps.people.getPerson(COVER);
  const wanted = { coordinator, cover, firstDay: '2026-05-06', lastDay: '2026-05-29', by: coordinatorId };
  const planned = planLeave(wanted, deps.now());
  if (planned.outcome === 'refused') throw new Error(planned.problems.join());
  const startHandOver = async (of: { coordinatorId: string; at: string }) =>
    await deps.workflows.startMachine('hand-over', `${of.coordinatorId}-${of.at}`, of);
  await takeLeave({ coordinator, leave: planned.leave, alsoFor: [] }, { ...deps, startHandOver });
};

export const ACTED: Record<Act, (deps: ActDeps) => Promise<void>> = {
  'mentor withdraws': async (deps) => await says('mentor', 'no', [], deps),
  'mentee withdraws': async (deps) => await says('mentee', 'no', [], deps),
  'parent withdraws': async (deps) => await says('parent', 'no', [], deps),
  'second parent withdraws': async (deps) => await says('second-parent', 'no', [], deps),
  'mentor waits': async (deps) => await says('mentor', 'wait', [], deps),
  'mentor takes fewer ways': async (deps) => await says('mentor', 'yes', FEWER, deps),
  'mentee takes fewer ways': async (deps) => await says('mentee', 'yes', FEWER, deps),
  'parent takes fewer ways': async (deps) => await says('parent', 'yes', FEWER, deps),
  'second parent takes fewer ways': async (deps) => await says('second-parent', 'yes', FEWER, deps),
  'mentor takes more ways': async (deps) => await says('mentor', 'yes', MORE, deps),
  'mentee takes more ways': async (deps) => await says('mentee', 'yes', MORE, deps),
  'parent takes more ways': async (deps) => await says('parent', 'yes', MORE, deps),
  'second parent takes more ways': async (deps) => await says('second-parent', 'yes', MORE, deps),
  'mentor has a new address': move,
  'somebody is worried': worry,
  'contact is kept': async (deps) => await decide('keep', deps),
  'contact is stopped': async (deps) => await decide('stop', deps),
  'schools reopen': reopen,
  'schools reopen on a day ahead': announce,
  'schools close again': closeAgain,
  'coordinator ends the pair': async (deps) => await end(deps),
  'coordinator ends the pair on a day ahead': async (deps) => await end(deps, DAY_AHEAD),
  'a new coordinator takes over': giveAway,
  'a colleague covers for the coordinator': goAway,
};
