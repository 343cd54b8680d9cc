import * as z from 'zod';
import type { Asks, StoredAsk } from '../adapters/asks.ts';
import type { Events } from '../adapters/events.ts';
import { asTag } from '../adapters/mail.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Workflows } from '../adapters/workflows.ts';
import { askMailKey, reminderMailKey } from '../shared/ask-id.ts';
import { toInstant } from '../shared/moment.ts';
import type { TaskDeps } from '../shared/open-task.ts';

const tagSchema = z.array(z.string()).optional();

/** SES on the default bus. Source: docs.aws.amazon.com/eventbridge/latest/ref/events-ref-ses.html */
export const deliverySchema = z.object({
  detail: z.object({
    eventType: z.string(),
    mail: z.object({ messageId: z.string(), tags: z.object({ pair: tagSchema, key: tagSchema }).default({}) }),
    bounce: z.object({ bounceType: z.string() }).optional(),
  }),
});
export type Delivery = z.infer<typeof deliverySchema>;

export interface NoteDeliveryDeps {
  asks: Pick<Asks, 'listAsks' | 'markAsk'>;
  events: Pick<Events, 'appendEvent'>;
  pairs: Pick<Pairs, 'findPair'>;
  workflows: Pick<Workflows, 'succeedTask'>;
  now: TaskDeps['now'];
}

/** A mail that will never arrive, or whose reader does not want our mail. A bounce for a while is tried again by SES. */
const isUnreached = ({ detail: { eventType, bounce } }: Delivery): boolean =>
  eventType === 'Complaint' || eventType === 'Reject' || (eventType === 'Bounce' && bounce?.bounceType === 'Permanent');

/** The mails of one question, as their keys come back in a tag. */
const tagsOf = (ask: StoredAsk): string[] =>
  [askMailKey(ask), ...Array.from({ length: ask.reminders + 1 }, (_, n) => reminderMailKey(ask, n + 1))].map(asTag);

/** A question that did not reach its person is never "no answer": it is marked, and its workflow woken to open a task. */
export const makeNoteDelivery =
  (deps: NoteDeliveryDeps) =>
  async (delivery: Delivery): Promise<{ outcome: 'unreached' | 'noted' | 'ignored' }> => {
    const { mail, eventType } = delivery.detail;
    const pairId = mail.tags.pair?.[0];
    const key = mail.tags.key?.[0];
    if (!isUnreached(delivery) || pairId === undefined || key === undefined) return { outcome: 'ignored' };
    if ((await deps.pairs.findPair(pairId)) === undefined) return { outcome: 'ignored' };
    const at = toInstant(deps.now());
    await deps.events.appendEvent(pairId, {
      id: mail.messageId,
      at,
      kind: `mail-${eventType.toLowerCase()}`,
      ref: key,
    });
    const ask = (await deps.asks.listAsks(pairId)).find((candidate) => tagsOf(candidate).includes(key));
    if (ask === undefined) return { outcome: 'noted' };
    const marked = await deps.asks.markAsk(pairId, ask.id, { unreachedAt: at });
    if (marked?.hold !== undefined) await deps.workflows.succeedTask(marked.hold.token, { askId: ask.id });
    return { outcome: marked === undefined ? 'noted' : 'unreached' };
  };
