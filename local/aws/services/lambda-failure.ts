/** What a function threw, as Lambda reports it: `name` is the errorType, `message` the errorMessage. */
export class LambdaFailure extends Error {
  constructor(
    name: string,
    message: string,
    readonly trace: string[] = [],
  ) {
    super(message);
    this.name = name;
  }

  /** The payload that Lambda answers with. */
  toPayload(): { errorType: string; errorMessage: string; trace: string[] } {
    return { errorType: this.name, errorMessage: this.message, trace: this.trace };
  }
}

export function toFailure(thrown: unknown): LambdaFailure {
  if (thrown instanceof LambdaFailure) return thrown;
  if (thrown instanceof Error) return new LambdaFailure(thrown.name, thrown.message, thrown.stack?.split('\n') ?? []);
  return new LambdaFailure(typeof thrown, typeof thrown === 'string' ? thrown : JSON.stringify(thrown));
}
