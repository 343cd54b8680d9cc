import type { DateTime } from 'luxon';
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
import { sessionInputSchema, sessionTokenSchema } from '../../../lambdas/shared/sessions/session-step.ts';
import { makeVerifySpace } from '../../../lambdas/verify-space/verify-space.ts';
import { makeWatchSession } from '../../../lambdas/watch-session/watch-session.ts';
import { type AWorld, NOW } from '../a-session-world.ts';
import { definitionOf, playOut } from '../in-virtual-time.ts';

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

export interface Plot {
  /** What people do, by the moment at which they do it. */
  at?: [DateTime, () => unknown][];
  /** Runs before the step of that name. */
  before?: Record<string, () => Promise<unknown>>;
}

/** Runs the real machine with the real steps to its end, in virtual time from `NOW`. */
export const runSession = async (world: AWorld, plot: Plot = {}) => {
  const play = {
    definition: definitionOf('meet-session'),
    inputs: [{ pairId: world.pairId, sessionId: world.sessionId, token: 'follower' }],
    steps: stepsOf(world),
    startsAt: NOW,
    setNow: (now: DateTime) => {
      world.clock.at = now;
    },
    ...plot,
  };
  const {
    results: [result],
    ...played
  } = await playOut(play, (succeed) => {
    world.deps.workflows.succeedTask = async (token, output) => {
      world.told.push({ token, output });
      await succeed(token, output);
      return 'told';
    };
  });
  if (result === undefined) throw new RangeError('nothing ran');
  return { result, ...played };
};
