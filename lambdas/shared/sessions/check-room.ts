import type { Session } from '../../../domain/concepts/session.ts';
import { SpaceNotAsAskedError } from '../../../domain/errors.ts';
import type { Google } from '../../adapters/google.ts';
import { differences } from '../../adapters/google-space.ts';

/** Reads a room back and compares every setting. Throws SpaceNotAsAskedError that names those which differ. */
export const checkRoom = async (
  { space, ...kind }: Pick<Session, 'way' | 'chatOpen'> & { space: string },
  owner: string,
  google: Pick<Google, 'readSpace'>,
): Promise<void> => {
  const differing = differences(kind, await google.readSpace(owner, space));
  if (differing.length > 0) throw new SpaceNotAsAskedError(differing.join(', '));
};
