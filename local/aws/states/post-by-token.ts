import type { Engine } from './engine.ts';
import { ApiError } from './failure.ts';
import { threadOf } from './task-outcome.ts';
import { readToken } from './task-token.ts';

export type TokenOutcome =
  | { type: 'succeeded'; output: unknown }
  | { type: 'failed'; error: string | null; cause: string | null }
  | { type: 'heartbeat' };

/** Hands an outcome to the task of a token. Throws InvalidToken, or TaskTimedOut when the task is closed. */
export async function postByToken(engine: Engine, token: string, outcome: TokenOutcome): Promise<void> {
  const read = readToken(token);
  if (!read) throw new ApiError('InvalidToken', "Invalid Token: 'Invalid token'");
  const execution = engine.executions.get(read.arn);
  const wait = execution?.threads[threadOf(read.task)]?.wait;
  const isOpen = execution?.status === 'RUNNING' && wait?.kind === 'task' && wait.id === read.task;
  if (!isOpen || wait.nonce !== read.nonce) {
    throw new ApiError('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'");
  }
  await engine.post(read.arn, { ...outcome, task: read.task });
}
