import type { Writable } from 'node:stream';
import { Chance } from './lambda-chance.ts';
import type { FunctionDeclaration } from './lambda-declaration.ts';
import { LambdaFailure, toFailure } from './lambda-failure.ts';
import { makeShadows } from './lambda-globals.ts';
import { type Handler, loadHandler } from './lambda-module.ts';

/** Events and answers of synchronous calls may be this large, in bytes. */
const maxPayload = 6 * 1024 * 1024;

export interface InstanceParts {
  declaration: FunctionDeclaration;
  environment: Record<string, string>;
  now: () => number;
  output: Writable;
}

/** One execution environment: the module loaded once, one event at a time. */
export class LambdaInstance {
  readonly #parts: InstanceParts;
  readonly #chance = new Chance();
  #handler: Handler | undefined;

  constructor(parts: InstanceParts) {
    this.#parts = parts;
  }

  /** Rejects with `LambdaFailure`; after a time-out the instance must not be used again. */
  async run(requestId: string, payload: unknown): Promise<unknown> {
    const { timeout } = this.#parts.declaration;
    const event = readEvent(payload);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(timedOut(requestId, timeout)), timeout * 1000);
    });
    try {
      return readResponse(await Promise.race([this.#call(requestId, event), late]));
    } catch (error) {
      throw toFailure(error);
    } finally {
      clearTimeout(timer);
    }
  }

  async #call(requestId: string, event: unknown): Promise<unknown> {
    this.#chance.begin(requestId);
    this.#handler ??= this.#load();
    return this.#handler(event, this.#context(requestId));
  }

  #load(): Handler {
    const { declaration } = this.#parts;
    return loadHandler(declaration.folder, declaration.handler, makeShadows({ ...this.#parts, chance: this.#chance }));
  }

  #context(requestId: string) {
    const { name, arn, memory, timeout, logGroup } = this.#parts.declaration;
    const end = performance.now() + timeout * 1000;
    return {
      functionName: name,
      functionVersion: '$LATEST',
      invokedFunctionArn: arn,
      memoryLimitInMB: String(memory),
      awsRequestId: requestId,
      logGroupName: logGroup,
      logStreamName: this.#parts.environment.AWS_LAMBDA_LOG_STREAM_NAME,
      callbackWaitsForEmptyEventLoop: true,
      getRemainingTimeInMillis: () => Math.max(0, Math.round(end - performance.now())),
    };
  }
}

function readEvent(payload: unknown): unknown {
  const text = JSON.stringify(payload ?? null);
  const size = Buffer.byteLength(text);
  if (size <= maxPayload) return JSON.parse(text);
  const words = `${size} byte payload is too large for the RequestResponse invocation type (limit ${maxPayload} bytes)`;
  throw new LambdaFailure('RequestTooLargeException', words);
}

function readResponse(result: unknown): unknown {
  const text = JSON.stringify(result ?? null);
  if (Buffer.byteLength(text) > maxPayload) {
    throw new LambdaFailure(
      'Function.ResponseSizeTooLarge',
      `Response payload size exceeded maximum allowed payload size (${maxPayload} bytes).`,
    );
  }
  return JSON.parse(text);
}

function timedOut(requestId: string, seconds: number): LambdaFailure {
  return new LambdaFailure(
    'Sandbox.Timedout',
    `RequestId: ${requestId} Error: Task timed out after ${seconds.toFixed(2)} seconds`,
  );
}
