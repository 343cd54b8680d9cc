import * as z from 'zod';
import type { Asks, StoredAsk } from '../adapters/asks.ts';
import type { Events } from '../adapters/events.ts';
import type { Letters } from '../adapters/letters.ts';
import { asTag } from '../adapters/mail.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Workflows } from '../adapters/workflows.ts';
import { askMailKey, reminderMailKey } from '../shared/asks/ask-id.ts';
import { toInstant } from '../shared/moment.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

const tagSchema = z.array(z.string()).optional();

const tagsSchema = z.object({ pair: tagSchema, key: tagSchema, person: tagSchema, letter: tagSchema });

/** SES on the default bus. Source: docs.aws.amazon.com/eventbridge/latest/ref/events-ref-ses.html */
export const deliverySchema = z.object({
  detail: z.object({
    eventType: z.string(),
    mail: z.object({ messageId: z.string(), tags: tagsSchema.default({}) }),
    bounce: z.object({ bounceType: z.string() }).optional(),
  }),
});
export type Delivery = z.infer<typeof deliverySchema>;

export interface NoteDeliveryDeps {
  asks: Pick<Asks, 'listAsks' | 'markAsk'>;
  letters: Pick<Letters, 'findLetter'>;
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

interface Returned {
  pairId: string;
  key: string;
}

/** All that a letter asked and told came back with it; of any other mail the one thing that it was about. */
const returnedWith = async (tags: z.infer<typeof tagsSchema>, deps: NoteDeliveryDeps): Promise<Returned[]> => {
  const [personId, day] = [tags.person?.[0], tags.letter?.[0]];
  const letter = personId === undefined || day === undefined ? undefined : await deps.letters.findLetter(personId, day);
  if (letter !== undefined && letter.items.length > 0)
    return letter.items.map(({ pairId, key }) => ({ pairId, key: asTag(key) }));
  const [pairId, key] = [tags.pair?.[0], tags.key?.[0]];
  return pairId === undefined || key === undefined ? [] : [{ pairId, key }];
};

const note = async ({ pairId, key }: Returned, { detail }: Delivery, deps: NoteDeliveryDeps) => {
  if ((await deps.pairs.findPair(pairId)) === undefined) return 'ignored';
  const at = toInstant(deps.now());
  const kind = `mail-${detail.eventType.toLowerCase()}`;
  await deps.events.appendEvent(pairId, { id: detail.mail.messageId, at, kind, ref: key });
  const ask = (await deps.asks.listAsks(pairId)).find((candidate) => tagsOf(candidate).includes(key));
  if (ask === undefined) return 'noted';
  const marked = await deps.asks.markAsk(pairId, ask.id, { unreachedAt: at });
  if (marked?.hold !== undefined) await deps.workflows.succeedTask(marked.hold.token, { askId: ask.id });
  return marked === undefined ? 'noted' : 'unreached';
};

/** A question that did not reach its person is never "no answer": it is marked, and its workflow woken to open a task. */
export const makeNoteDelivery =
  (deps: NoteDeliveryDeps) =>
  async (delivery: Delivery): Promise<{ outcome: 'unreached' | 'noted' | 'ignored' }> => {
    if (!isUnreached(delivery)) return { outcome: 'ignored' };
    const outcomes = new Set<string>();
    for (const returned of await returnedWith(delivery.detail.mail.tags, deps))
      outcomes.add(await note(returned, delivery, deps));
    const outcome = (['unreached', 'noted'] as const).find((one) => outcomes.has(one)) ?? 'ignored';
    return { outcome };
  };
