import type { z } from 'zod';
import type { WebRequest } from '../aws-endpoint.ts';

export interface ControlRequest extends WebRequest {
  /** What stands in the path for `:name`. */
  parameters: Record<string, string>;
}

export interface ControlAnswer {
  status?: number;
  body: unknown;
}

export interface ControlRoute {
  method: 'GET' | 'POST' | 'DELETE';
  /** `/local/mail/:id`; the last `:name` takes the rest of the path. */
  path: string;
  handle(request: ControlRequest): Promise<ControlAnswer> | ControlAnswer;
}

/** An answer other than 200, said to the caller in words. */
export class ControlError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'ControlError';
  }
}

/** Reads a JSON body. Throws `ControlError` 400 when it has another shape. */
export function readJson<T>(schema: z.ZodType<T>, { body }: ControlRequest): T {
  let json: unknown;
  try {
    json = JSON.parse(body.toString('utf8') || '{}');
  } catch {
    throw new ControlError(400, 'the body is not JSON');
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ControlError(
    400,
    parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
  );
}
