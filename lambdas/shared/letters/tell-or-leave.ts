import { isTransient } from '../errors.ts';

/**
 * Tells a workflow of what is already written. False when Step Functions is busy or away: it stays marked untold and the sweep of
 * every five minutes tells it, so that nobody's page or receipt fails for that.
 */
export const tellOrLeave = async (telling: () => Promise<unknown>): Promise<boolean> => {
  try {
    await telling();
    return true;
  } catch (error) {
    if (error instanceof Error && isTransient(error)) return false;
    throw error;
  }
};
