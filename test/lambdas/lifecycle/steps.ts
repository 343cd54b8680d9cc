import * as z from 'zod';
import { makeReopenings } from '../../../lambdas/adapters/reopenings.ts';
import { makeSlots } from '../../../lambdas/adapters/slots.ts';
import { makeAskAboutNews } from '../../../lambdas/ask-about-news/ask-about-news.ts';
import { makeAssignCoordinator } from '../../../lambdas/assign-coordinator/assign-coordinator.ts';
import { makeEndPair } from '../../../lambdas/end-pair/end-pair.ts';
import { makeFindSessions } from '../../../lambdas/find-sessions/find-sessions.ts';
import { makeHandOverSession } from '../../../lambdas/hand-over-session/hand-over-session.ts';
import { makeHandOverTasks } from '../../../lambdas/hand-over-tasks/hand-over-tasks.ts';
import { makeHandToPerson } from '../../../lambdas/hand-to-person/hand-to-person.ts';
import { makeHoldPair } from '../../../lambdas/hold-pair/hold-pair.ts';
import { makeOfferLastWords } from '../../../lambdas/offer-last-words/offer-last-words.ts';
import { makeReturnToSchool } from '../../../lambdas/return-to-school/return-to-school.ts';
import { makeSendNews } from '../../../lambdas/send-news/send-news.ts';
import { makeSettlePair } from '../../../lambdas/settle-pair/settle-pair.ts';
import { raiseSignal } from '../../../lambdas/shared/pairs/raise-signal.ts';
import { makeTakeStock } from '../../../lambdas/take-stock/take-stock.ts';
import { aFakeGoogle } from '../a-fake-google.ts';
import type { AskingWorld } from '../an-asking-world.ts';
import { definitionOf } from '../in-virtual-time.ts';

const ARN = 'arn:aws:states:eu-west-2:111111111111:stateMachine:';
const FOREVER = 20_000_000;

/** A child that goes on for ever, or ends with this outcome. */
const child = (outcome?: string) => ({
  QueryLanguage: 'JSONata',
  StartAt: 'Child',
  States: {
    Child:
      outcome === undefined ? { Type: 'Wait', Seconds: FOREVER, End: true } : { Type: 'Succeed', Output: { outcome } },
  },
});

const machine = (name: string): string =>
  definitionOf(name).replace(/\$\{(\w+)MachineArn\}/g, (_, called: string) => `${ARN}${called}`);

/** The real machines of a life, by their names. */
export const MACHINES = {
  'pair-lifecycle': machine('pair-lifecycle'),
  'new-coordinator': machine('new-coordinator'),
  'hand-over': machine('hand-over'),
  'end-pair': machine('end-pair'),
};
export type MachineName = keyof typeof MACHINES;

const TELL_PEOPLE = machine('tell-people');

/** What the journey has come to: the question that it puts, or the plan that it agrees on, is not part of these lives. */
export const childrenAt = (stage: 'asking' | 'planning' | 'further') => ({
  [`${ARN}GatherAnswers`]: child(stage === 'asking' ? undefined : 'ready'),
  [`${ARN}ContactPlan`]: child(stage === 'planning' ? undefined : 'agreed'),
  [`${ARN}KeepContact`]: child(),
  [`${ARN}TellPeople`]: TELL_PEOPLE,
  [`${ARN}HandOver`]: MACHINES['hand-over'],
});

export const depsOf = (world: AskingWorld) => {
  const deps = {
    ...world.deps,
    slots: makeSlots(world.deps.table),
    reopenings: makeReopenings(world.deps.table),
    google: aFakeGoogle(),
    organiser: 'sessions@reply.example.org',
    endPairMachineArn: 'end-pair',
    raiseSignal: async (signal: Parameters<typeof raiseSignal>[0]): Promise<void> => await raiseSignal(signal, deps),
  };
  return deps;
};
export type LifeDeps = ReturnType<typeof depsOf>;

const any = z.any();

export const stepsOf = (deps: LifeDeps): Record<string, (payload: unknown) => Promise<unknown>> => ({
  TakeStock: async (payload) => await makeTakeStock(deps)(any.parse(payload)),
  SettlePair: async (payload) => await makeSettlePair(deps)(any.parse(payload)),
  HoldPair: async (payload) => await makeHoldPair(deps)(any.parse(payload)),
  ReturnToSchool: async (payload) => await makeReturnToSchool(deps)(any.parse(payload)),
  AskAboutNews: async (payload) => await makeAskAboutNews(deps)(any.parse(payload)),
  SendNews: async (payload) => await makeSendNews(deps)(any.parse(payload)),
  HandToPerson: async (payload) => await makeHandToPerson(deps)(any.parse(payload)),
  AssignCoordinator: async (payload) => await makeAssignCoordinator(deps)(any.parse(payload)),
  FindSessions: async (payload) => await makeFindSessions(deps)(any.parse(payload)),
  HandOverSession: async (payload) => await makeHandOverSession(deps)(any.parse(payload)),
  HandOverTasks: async (payload) => await makeHandOverTasks(deps)(any.parse(payload)),
  OfferLastWords: async (payload) => await makeOfferLastWords(deps)(any.parse(payload)),
  EndPair: async (payload) => await makeEndPair(deps)(any.parse(payload)),
});
