import type { DeadLetter } from '../services/lambda-queue.ts';
import type { LambdaRuntime } from '../services/lambda-runtime.ts';
import type { Queues } from '../services/sqs.ts';
import type { HostContext } from '../types.ts';
import type { Iam } from './iam.ts';

export interface BuryParts {
  context: Pick<HostContext, 'clock' | 'log'>;
  iam: Iam;
  queues: Queues;
  runtime: () => LambdaRuntime;
}

/** Sends an event that kept failing where the function's declaration says, if the function's role may. */
export function buryEvent(parts: BuryParts, letter: DeadLetter): void {
  const { declaration, asynchronous } = parts.runtime().describe(letter.functionArn);
  const send = (queueArn: string, body: unknown, attributes: Record<string, string>) => {
    const refusal = parts.iam.refuse(declaration.roleArn, { action: 'sqs:SendMessage', resource: queueArn });
    if (refusal) parts.context.log(`an event of ${declaration.name} is lost: its role ${refusal}`);
    else parts.queues.send(queueArn, body, attributes);
  };
  const { deadLetterArn } = declaration;
  const { onFailureArn } = asynchronous;
  if (deadLetterArn) send(deadLetterArn, letter.payload, describeError(letter));
  if (onFailureArn) send(onFailureArn, describeFailure(letter, parts.context.clock.now()), {});
  if (!deadLetterArn && !onFailureArn)
    parts.context.log(`an event of ${declaration.name} is lost: no dead-letter queue`);
}

function describeError({ requestId, failure }: DeadLetter): Record<string, string> {
  return { RequestID: requestId, ErrorCode: '200', ErrorMessage: failure.message.slice(0, 1024) };
}

/** The record of a destination. Source: docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html */
function describeFailure({ requestId, functionArn, payload, attempts, failure }: DeadLetter, now: number) {
  return {
    version: '1.0',
    timestamp: new Date(now).toISOString(),
    requestContext: {
      requestId,
      functionArn: `${functionArn}:$LATEST`,
      condition: 'RetriesExhausted',
      approximateInvokeCount: attempts,
    },
    requestPayload: payload,
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    responsePayload: failure.toPayload(),
  };
}
