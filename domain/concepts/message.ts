import * as z from 'zod';

/** Who writes to whom: a message of one goes to the other, through the coordinator. */
export const WRITERS = ['mentor', 'mentee'] as const;
export const writerSchema = z.enum(WRITERS);
export type Writer = z.infer<typeof writerSchema>;

export const receiverOf = (from: Writer): Writer => (from === 'mentor' ? 'mentee' : 'mentor');

/** How a message came in. By phone and by text the coordinator heard or read it, and typed it in. */
export const messageRouteSchema = z.enum(['mail', 'page', 'phone', 'text']);
export type MessageRoute = z.infer<typeof messageRouteSchema>;

export const MESSAGE_STATUSES = [
  'received', // nobody has read it yet
  'allowed', // it waits for office hours
  'redacted', // so does its other version
  'blocked',
  'handed-over', // the coordinator is to pass it on to somebody without mail
  'delivered',
  'stopped', // the pair may not share messages any more
] as const;
export const messageStatusSchema = z.enum(MESSAGE_STATUSES);
export type MessageStatus = z.infer<typeof messageStatusSchema>;

export const MESSAGE_EVENTS = ['allow', 'redact', 'block', 'hand-over', 'deliver', 'stop'] as const;
export type MessageEvent = (typeof MESSAGE_EVENTS)[number];

/** The life of a message: where each event leads from each status. Nothing is delivered that nobody has read. */
export const MESSAGE_MOVES: Record<MessageStatus, Partial<Record<MessageEvent, MessageStatus>>> = {
  received: { allow: 'allowed', redact: 'redacted', block: 'blocked', stop: 'stopped' },
  allowed: { deliver: 'delivered', 'hand-over': 'handed-over', stop: 'stopped' },
  redacted: { deliver: 'delivered', 'hand-over': 'handed-over', stop: 'stopped' },
  'handed-over': { deliver: 'delivered', stop: 'stopped' },
  blocked: {},
  delivered: {},
  stopped: {},
};

/** What our rules saw in it. It sorts the coordinator's work and decides nothing. */
export const messageFlagsSchema = z.object({ details: z.boolean(), worrying: z.boolean() });
export type MessageFlags = z.infer<typeof messageFlagsSchema>;

/**
 * Brokered words. The words themselves lie under keys, each written once: what was written under `textKey`, what the coordinator made of
 * it under `passedKey`, why it was blocked under `reasonKey`. Instants are UTC ISO 8601.
 */
export const messageSchema = z.object({
  id: z.string(),
  pairId: z.string(),
  from: writerSchema,
  /** Who sent it in: the writer, or the coordinator who typed it. */
  by: z.string(),
  route: messageRouteSchema,
  at: z.string(),
  /** By when the coordinator reads it, as its writer was told. */
  readBy: z.string(),
  textKey: z.string(),
  /** It came with files, which are not taken. */
  hadFiles: z.boolean().default(false),
  status: messageStatusSchema,
  flags: messageFlagsSchema.optional(),
  passedKey: z.string().optional(),
  reasonKey: z.string().optional(),
  decidedAt: z.string().optional(),
  decidedBy: z.string().optional(),
  deliveredAt: z.string().optional(),
  hold: z.object({ token: z.string() }).optional(),
});
export type Message = z.infer<typeof messageSchema>;

/** What goes out: the other version, where there is one. */
export const wordsKeyOf = ({ textKey, passedKey }: Pick<Message, 'textKey' | 'passedKey'>): string =>
  passedKey ?? textKey;
