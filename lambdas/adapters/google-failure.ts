import { GoogleUnavailableError } from '../../domain/errors.ts';

const statusOf = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined;

export const isStatus = (error: unknown, statuses: readonly number[]): boolean => {
  const status = statusOf(error);
  return status !== undefined && statuses.includes(status);
};

/** Without a status the network failed. 401 passes when a token is renewed; 429 and 5xx ask to come back later. */
const mayPass = (error: unknown): boolean => {
  if (!(error instanceof Error) || error.name === 'ZodError') return false;
  const status = statusOf(error);
  if (status === undefined) return 'config' in error || 'code' in error;
  return status === 401 || status === 429 || status >= 500;
};

/** What Google refused for good (403, 404, …): the wish and the status, since Google's own words may hold an address. */
export class GoogleRefusedError extends Error {
  override readonly name = 'GoogleRefused';
}

/** Runs one wish and gives its failures our names. */
export const askGoogle = async <T>(wish: string, ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask();
  } catch (error) {
    const status = statusOf(error);
    if (mayPass(error)) throw new GoogleUnavailableError(`${wish}: ${status ?? 'no answer'}`);
    if (status !== undefined) throw new GoogleRefusedError(`${wish}: ${status}`);
    throw error;
  }
};
