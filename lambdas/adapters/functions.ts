import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import * as z from 'zod';
import { TransientError } from '../../domain/errors.ts';

/** What the SDK's clients read too. */
export const functionsSchema = z.object({
  AWS_REGION: z.string(),
  AWS_ACCESS_KEY_ID: z.string(),
  AWS_SECRET_ACCESS_KEY: z.string(),
  AWS_SESSION_TOKEN: z.string().optional(),
  AWS_ENDPOINT_URL: z.url().optional(),
});
export type FunctionsSettings = z.infer<typeof functionsSchema>;

/** What a called function threw; its message is left behind. */
const failureSchema = z.object({ errorType: z.string().default('Unknown') });

/** Errors of a called function that may pass by themselves: our own, and Lambda's for one that took too long or died. */
const PASSING = ['Transient', 'GoogleUnavailable', 'Sandbox.Timedout', 'Runtime.ExitError'];

class CalledFunctionError extends Error {
  override readonly name = 'CalledFunction';
}

const failureOf = (what: string, mayPass: boolean): Error =>
  mayPass ? new TransientError(`invoke: ${what}`) : new CalledFunctionError(`invoke: ${what}`);

const makeSigner = (settings: FunctionsSettings): SignatureV4 =>
  new SignatureV4({
    service: 'lambda',
    region: settings.AWS_REGION,
    credentials: {
      accessKeyId: settings.AWS_ACCESS_KEY_ID,
      secretAccessKey: settings.AWS_SECRET_ACCESS_KEY,
      ...(settings.AWS_SESSION_TOKEN === undefined ? {} : { sessionToken: settings.AWS_SESSION_TOKEN }),
    },
    sha256: Sha256,
  });

/** Waits a little longer than the called function may run. */
const TIMEOUT_MS = 16_000;

/**
 * Calls another function and waits for its answer. Neither what is sent nor what is answered is kept anywhere. Throws
 * TransientError for what may pass by itself, and any other failure without its words.
 * Source: AWS Lambda API 2015-03-31, Invoke.
 */
export const makeFunctions = (settings: FunctionsSettings) => {
  const root = new URL(settings.AWS_ENDPOINT_URL ?? `https://lambda.${settings.AWS_REGION}.amazonaws.com`);
  const signer = makeSigner(settings);
  const post = async (path: string, body: string): Promise<Response> => {
    const { headers } = await signer.sign({
      method: 'POST',
      protocol: root.protocol,
      hostname: root.hostname,
      path,
      query: {},
      headers: { host: root.host, 'content-type': 'application/json' },
      body,
    });
    try {
      return await fetch(new URL(path, root), {
        method: 'POST',
        headers,
        body,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } catch {
      throw new TransientError('invoke: no answer');
    }
  };
  return {
    /** `name` is the function's name or ARN. */
    invoke: async (name: string, input: unknown): Promise<unknown> => {
      const reply = await post(`/2015-03-31/functions/${encodeURIComponent(name)}/invocations`, JSON.stringify(input));
      if (!reply.ok) throw failureOf(`${reply.status}`, reply.status === 429 || reply.status >= 500);
      const answer: unknown = await reply.json();
      if (reply.headers.get('x-amz-function-error') === null) return answer;
      const { errorType } = failureSchema.parse(answer);
      throw failureOf(errorType, PASSING.includes(errorType));
    },
  };
};
export type Functions = ReturnType<typeof makeFunctions>;
