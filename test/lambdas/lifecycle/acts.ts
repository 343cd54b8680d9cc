import type { Party } from '../../../domain/concepts/pair.ts';
import type { Way } from '../../../domain/concepts/way.ts';
import { changeDetails } from '../../../domain/rules/people/change-details.ts';
import { type EndPairDeps, makeEndPair } from '../../../lambdas/end-pair/end-pair.ts';
import { type ChangeDeps, changeMind } from '../../../lambdas/shared/asks/change-mind.ts';
import { concernTaskId } from '../../../lambdas/shared/concerns/open-concern.ts';
import { raiseConcern } from '../../../lambdas/shared/concerns/raise-concern.ts';
import { toInstant } from '../../../lambdas/shared/moment.ts';
import { setEnding } from '../../../lambdas/shared/pairs/set-ending.ts';
import { type FinishDeps, finishTask } from '../../../lambdas/shared/tasks/finish-task.ts';
import type { AskingWorld } from '../an-asking-world.ts';
import { P } from './furnish.ts';

/** What may come in: somebody's own act, a coordinator's look at a concern, or the schools. */
export const ACTS = [
  'mentor withdraws',
  'mentee withdraws',
  'parent withdraws',
  'mentor waits',
  'mentor takes fewer ways',
  'mentee takes fewer ways',
  'parent takes fewer ways',
  'mentor takes more ways',
  'mentee takes more ways',
  'parent takes more ways',
  'mentor has a new address',
  'somebody is worried',
  'contact is kept',
  'contact is stopped',
  'schools reopen',
  'coordinator ends the pair',
] as const;
export type Act = (typeof ACTS)[number];

export type ActDeps = AskingWorld['deps'] & ChangeDeps & FinishDeps & EndPairDeps;

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

const end = async (deps: ActDeps) => {
  const pair = await deps.pairs.getPair(P);
  await setEnding({ pair, kind: 'at-once', by: `${P}-coordinator` }, { ...deps, endPairMachineArn: 'end-pair' });
  const { ending } = await deps.pairs.getPair(P);
  await makeEndPair(deps)({ pairId: P, endingId: ending?.id ?? '' });
};

export const ACTED: Record<Act, (deps: ActDeps) => Promise<void>> = {
  'mentor withdraws': async (deps) => await says('mentor', 'no', [], deps),
  'mentee withdraws': async (deps) => await says('mentee', 'no', [], deps),
  'parent withdraws': async (deps) => await says('parent', 'no', [], deps),
  'mentor waits': async (deps) => await says('mentor', 'wait', [], deps),
  'mentor takes fewer ways': async (deps) => await says('mentor', 'yes', FEWER, deps),
  'mentee takes fewer ways': async (deps) => await says('mentee', 'yes', FEWER, deps),
  'parent takes fewer ways': async (deps) => await says('parent', 'yes', FEWER, deps),
  'mentor takes more ways': async (deps) => await says('mentor', 'yes', MORE, deps),
  'mentee takes more ways': async (deps) => await says('mentee', 'yes', MORE, deps),
  'parent takes more ways': async (deps) => await says('parent', 'yes', MORE, deps),
  'mentor has a new address': move,
  'somebody is worried': worry,
  'contact is kept': async (deps) => await decide('keep', deps),
  'contact is stopped': async (deps) => await decide('stop', deps),
  'schools reopen': reopen,
  'coordinator ends the pair': end,
};
