import { pairIdOf } from '../../../domain/concepts/session.ts';
import type { Sessions } from '../../adapters/sessions.ts';
import type { Workflows } from '../../adapters/workflows.ts';

export interface GoOnAttestedDeps {
  sessions: Pick<Sessions, 'getSession'>;
  workflows: Pick<Workflows, 'succeedTask'>;
}

/** Lets a session's workflow go on once the word on it is written. One that has gone on before does not mind. */
export const goOnAttested = async (sessionId: string, { sessions, workflows }: GoOnAttestedDeps): Promise<void> => {
  const { attested, hold } = await sessions.getSession(pairIdOf(sessionId), sessionId);
  if (attested !== undefined && hold !== undefined) await workflows.succeedTask(hold.token, { outcome: 'attested' });
};
