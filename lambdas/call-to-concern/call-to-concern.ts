import type { Concern } from '../../domain/concepts/concern.ts';
import { callAt } from '../../domain/rules/people/who-looks.ts';
import type { Concerns } from '../adapters/concerns.ts';
import { callsFor, openConcern, pairOfConcern } from '../shared/concerns/open-concern.ts';
import { mailTask } from '../shared/tasks/mail-task.ts';
import { lookerIdOf } from '../shared/tasks/manager.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

export interface CallToConcernDeps extends TaskDeps {
  concerns: Pick<Concerns, 'readConcerns'>;
}

export interface CallToConcernInput {
  pairId?: string | undefined;
  concernId: string;
  /** How often somebody was called before. */
  calls: number;
}

const SECONDS_AN_HOUR = 3600;

const secondsToLook = ({ urgent }: Concern, { programme }: CallToConcernDeps): number =>
  Math.ceil((urgent ? programme.concernCriticalHours : programme.concernHours) * SECONDS_AN_HOUR);

/** Calls the next who may look at a concern, by mail, at any hour, each once a call. `looked`: somebody has, or there is none such. */
export const makeCallToConcern =
  (deps: CallToConcernDeps) =>
  async ({ pairId, concernId, calls }: CallToConcernInput) => {
    const { concerns, decided } = await deps.concerns.readConcerns(pairId);
    const concern = concerns.find(({ id }) => id === concernId);
    const isLookedAt = concern === undefined || decided.some((one) => one.concernId === concernId);
    const step = { ...(pairId === undefined ? {} : { pairId }), concernId, calls: calls + 1 };
    if (isLookedAt) return { ...step, outcome: 'looked', ring: 'none', waitSeconds: 1 };
    const pair = await pairOfConcern({ pairId }, deps);
    const task = await openConcern(concern, deps);
    const called = callAt(callsFor(concern, pair), calls);
    for (const looker of called) {
      const id = lookerIdOf(looker, pair);
      if (calls > 0 || id !== task.ownerId)
        await mailTask({ task, to: id, key: `${task.id}.${calls}.${looker}` }, deps);
    }
    const ring = called.findLast((looker) => looker !== 'coordinator');
    const isRung = ring !== undefined && (concern.urgent || calls > 0);
    return {
      ...step,
      outcome: isRung ? 'ring' : 'called',
      ring: ring ?? 'none',
      waitSeconds: secondsToLook(concern, deps),
    };
  };
