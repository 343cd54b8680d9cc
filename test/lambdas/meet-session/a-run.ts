import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { makeAskAttestation } from '../../../lambdas/ask-attestation/ask-attestation.ts';
import { makeCallOffSession } from '../../../lambdas/call-off-session/call-off-session.ts';
import { makeClaimSlot } from '../../../lambdas/claim-slot/claim-slot.ts';
import { makeCopyAttendance } from '../../../lambdas/copy-attendance/copy-attendance.ts';
import { makeCreateSpace } from '../../../lambdas/create-space/create-space.ts';
import { makeHandToPerson } from '../../../lambdas/hand-to-person/hand-to-person.ts';
import { holdSessionSchema, makeHoldSession } from '../../../lambdas/hold-session/hold-session.ts';
import { makeInvitePeople } from '../../../lambdas/invite-people/invite-people.ts';
import { makeRemindPeople } from '../../../lambdas/remind-people/remind-people.ts';
import { makeReportSession } from '../../../lambdas/report-session/report-session.ts';
import { sessionInputSchema, sessionTokenSchema } from '../../../lambdas/shared/session-step.ts';
import { makeVerifySpace } from '../../../lambdas/verify-space/verify-space.ts';
import { makeWatchSession } from '../../../lambdas/watch-session/watch-session.ts';
import { type MachineRun, runMachine } from '../../../local/aws/states/run-machine.ts';
import { VirtualClock } from '../../../local/aws/states/virtual-clock.ts';
import { type AWorld, NOW } from '../a-session-world.ts';

const FUNCTION = /\$\{(\w+)FunctionArn\}/g;
const DEFINITION = readFileSync('statemachines/meet-session.asl.json', 'utf8').replace(FUNCTION, '$1');

const argumentsSchema = z.object({ FunctionName: z.string(), Payload: z.unknown() });
const stuckSchema = z.object({ machine: z.string(), executionName: z.string(), pairId: z.string() });

const stepsOf = ({ deps }: AWorld): Record<string, (payload: unknown) => Promise<unknown>> => ({
  ClaimSlot: async (payload) => await makeClaimSlot(deps)(sessionTokenSchema.parse(payload)),
  CreateSpace: async (payload) => await makeCreateSpace(deps)(sessionInputSchema.parse(payload)),
  VerifySpace: async (payload) => await makeVerifySpace(deps)(sessionInputSchema.parse(payload)),
  InvitePeople: async (payload) => await makeInvitePeople(deps)(sessionInputSchema.parse(payload)),
  HoldSession: async (payload) => await makeHoldSession(deps)(holdSessionSchema.parse(payload)),
  RemindPeople: async (payload) => await makeRemindPeople(deps)(sessionInputSchema.parse(payload)),
  WatchSession: async (payload) => await makeWatchSession(deps)(sessionTokenSchema.parse(payload)),
  CopyAttendance: async (payload) => await makeCopyAttendance(deps)(sessionInputSchema.parse(payload)),
  AskAttestation: async (payload) => await makeAskAttestation(deps)(sessionTokenSchema.parse(payload)),
  CallOffSession: async (payload) => await makeCallOffSession(deps)(sessionInputSchema.parse(payload)),
  ReportSession: async (payload) => await makeReportSession(deps)(sessionInputSchema.parse(payload)),
  HandToPerson: async (payload) => await makeHandToPerson(deps)(stuckSchema.parse(payload)),
});

/** Ticks of the event loop in which nothing happens before time moves on. */
const QUIET_TICKS = 4;

const tick = async () => await new Promise((done) => setTimeout(done, 0));

export interface Plot {
  /** What people do, by the moment at which they do it. */
  at?: [DateTime, () => unknown][];
  /** Runs before the step of that name. */
  before?: Record<string, () => Promise<unknown>>;
}

/** Runs the real machine with the real steps to its end, in virtual time from `NOW`. */
export const runSession = async (world: AWorld, { at = [], before = {} }: Plot = {}) => {
  const clock = new VirtualClock(NOW.toMillis());
  const steps = stepsOf(world);
  const called: string[] = [];
  let open = 0;
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    open += 1;
    world.clock.at = DateTime.fromMillis(clock.now(), { zone: 'Europe/London' });
    try {
      return await work();
    } finally {
      open -= 1;
    }
  };
  for (const [index, [moment, act]] of at.entries()) {
    const fire = async () => await during(async () => void (await act()));
    clock.schedule({ key: `act-${index}`, at: moment.toMillis(), what: 'act', fire });
  }
  const run: MachineRun = runMachine({
    definition: DEFINITION,
    input: { pairId: world.pairId, sessionId: world.sessionId, token: 'follower' },
    clock,
    invoke: async (_resource, args) =>
      await during(async () => {
        const { FunctionName, Payload } = argumentsSchema.parse(args);
        called.push(FunctionName);
        await before[FunctionName]?.();
        return { Payload: await steps[FunctionName]?.(Payload) };
      }),
  });
  world.deps.workflows.succeedTask = async (token, output) => {
    world.told.push({ token, output });
    await run.sendTaskSuccess(token, output).catch(() => undefined);
    return 'told';
  };
  let ended = false;
  const result = run.result.finally(() => {
    ended = true;
  });
  while (!ended) {
    for (let quiet = 0; quiet < QUIET_TICKS && !ended; quiet = open > 0 ? 0 : quiet + 1) await tick();
    const next = clock.next();
    if (!ended && next !== undefined) await clock.fire(next);
  }
  return { result: await result, called, endedAt: DateTime.fromMillis(clock.now(), { zone: 'Europe/London' }) };
};
