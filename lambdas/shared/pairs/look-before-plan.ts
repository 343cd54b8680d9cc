import type { DateTime } from 'luxon';
import type { Pair } from '../../../domain/concepts/pair.ts';
import type { Programme } from '../../../domain/programme.ts';
import { type MayPlan, mayPlan } from '../../../domain/rules/sessions/may-plan.ts';
import type { Supplies } from '../../adapters/supplies.ts';
import type { Tasks } from '../../adapters/tasks.ts';
import { findWelcomeCall } from '../asks/welcome-call.ts';

export interface PlanLookDeps {
  tasks: Pick<Tasks, 'getTask'>;
  supplies: Pick<Supplies, 'listSupplies'>;
  now: () => DateTime;
  programme: Programme;
}

/** Reads afresh what must come before a plan. */
export const lookBeforePlan = async (pair: Pair, deps: PlanLookDeps): Promise<MayPlan> => {
  const [call, supplies] = await Promise.all([findWelcomeCall(pair, deps), deps.supplies.listSupplies(pair.id)]);
  return mayPlan({ call, supplies, now: deps.now(), programme: deps.programme });
};
