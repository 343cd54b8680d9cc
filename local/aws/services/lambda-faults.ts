import { LambdaFailure } from './lambda-failure.ts';

/** Runs an invocation with an asked-for fault. `crash` dies before any effect, `crash-after` and `timeout` after all of them. */
export async function runWithFault(kind: string | undefined, run: () => Promise<unknown>): Promise<unknown> {
  switch (kind) {
    case undefined:
      return run();
    case 'throttle':
      throw new LambdaFailure('Lambda.TooManyRequestsException', 'Rate Exceeded.');
    case '5xx':
      throw new LambdaFailure('Lambda.ServiceException', 'Service exception.');
    case 'crash':
      throw new LambdaFailure('Runtime.ExitError', 'RequestId: local Error: Runtime exited with error: signal: killed');
    case 'duplicate':
      await run();
      return run();
    default:
      await run();
      throw kind === 'timeout'
        ? new LambdaFailure('Sandbox.Timedout', 'RequestId: local Error: Task timed out after its time')
        : new LambdaFailure('Runtime.ExitError', 'RequestId: local Error: Runtime exited with error: signal: killed');
  }
}
