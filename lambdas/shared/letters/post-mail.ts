import { canBeMailed, type Person } from '../../../domain/concepts/person.ts';
import { openTaskFor } from '../tasks/open-task.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';
import { type Post, sendOnce, sentTextKey } from './send-once.ts';

/** Sends a mail once, or, for somebody without mail, opens one task for the coordinator to pass its words on. */
export const postMail = async (post: Post, deps: TaskDeps): Promise<'sent' | 'already' | 'no-mail'> => {
  if (canBeMailed(post.to)) return await sendOnce(post, deps);
  await deps.rawMails.putText(sentTextKey(post.pairId, post.key), post.mail.text);
  const { coordinatorId } = await deps.pairs.getPair(post.pairId);
  await openTaskFor(
    {
      kind: 'pass-on',
      ref: `${post.pairId}/${post.key}`,
      pairId: post.pairId,
      side: sideOf(post.to),
      ownerId: coordinatorId,
      evidenceKey: sentTextKey(post.pairId, post.key),
    },
    deps,
  );
  return 'no-mail';
};

const sideOf = ({ role }: Person) => (role === 'mentor' || role === 'mentee' || role === 'parent' ? role : undefined);
