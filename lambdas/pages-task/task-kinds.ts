import type { TaskKind } from '../../domain/concepts/task.ts';
import { makeAskPerson } from './ask-person.ts';
import { makeAttestSession } from './attest-session.ts';
import { makeCallPerson } from './call-person.ts';
import { makeCheckReply } from './check-reply.ts';
import { makeConcern } from './concern.ts';
import { makeConfirmReturn } from './confirm-return.ts';
import { makeCover } from './cover.ts';
import type { PagesTaskDeps } from './deps.ts';
import { makeLateAnswer } from './late-answer.ts';
import { makeLookAtSession } from './look-at-session.ts';
import { makePassOn } from './pass-on.ts';
import { makeProgramme } from './programme.ts';
import { makeProposePlanTask } from './propose-plan.ts';
import { makeQuestion } from './question.ts';
import { makeReadMessage } from './read-message.ts';
import { makeReadReply } from './read-reply.ts';
import { makeSendNewsTask } from './send-news.ts';
import { makeStuck } from './stuck.ts';
import { makeSupplyTask } from './supply.ts';
import type { TaskKindPage } from './task-kind.ts';
import { makeTellInPerson } from './tell-in-person.ts';
import { makeUnreached } from './unreached.ts';
import { makeWelcomeCall } from './welcome-call.ts';
import { makeWrongPerson } from './wrong-person.ts';

/** The table of all kinds of task. */
export const makeTaskKinds = (deps: PagesTaskDeps): Record<TaskKind, TaskKindPage> => ({
  'ask-person': makeAskPerson(deps),
  'call-person': makeCallPerson(deps),
  unreached: makeUnreached(deps),
  'wrong-person': makeWrongPerson(deps),
  'read-reply': makeReadReply(deps),
  'check-reply': makeCheckReply(deps),
  'late-answer': makeLateAnswer(deps),
  'tell-in-person': makeTellInPerson(deps),
  'pass-on': makePassOn(deps),
  'send-news': makeSendNewsTask(deps),
  'welcome-call': makeWelcomeCall(deps),
  'propose-plan': makeProposePlanTask(deps),
  supply: makeSupplyTask(deps),
  'confirm-return': makeConfirmReturn(deps),
  'attest-session': makeAttestSession(deps),
  'look-at-session': makeLookAtSession(deps),
  cover: makeCover(deps),
  concern: makeConcern(deps),
  question: makeQuestion(deps),
  'read-message': makeReadMessage(deps),
  'worrying-message': makeReadMessage(deps),
  stuck: makeStuck(deps),
  programme: makeProgramme(deps),
});
