import * as z from 'zod';
import { lookSchema } from './look.ts';
import { partySchema } from './pair.ts';

/** Work for a coordinator (or the manager), with an owner and a due time. */
export const TASK_KINDS = [
  'ask-person', // ask this person by voice, text or post and record what they say (the mentee always)
  'call-person', // day 10 without an answer, or "I'm not sure": phone them and record what they say
  'unreached', // our mail bounced: find another way to reach them
  'wrong-person', // somebody says that our link was not for them: phone the person it was for
  'read-reply', // a reply we could not read: look, then record or leave
  'check-reply', // a doubtful or unverified no: held until looked at
  'late-answer', // an answer after the ask had closed, or a yes after a no
  'tell-in-person', // tell the young person, in person
  'pass-on', // words and a short link for somebody without mail
  'send-news', // look at the news before it goes out
  'welcome-call', // a mentor said yes: talk with them before the plan
  'propose-plan',
  'supply', // a young person lacks something: get it, or offer another way
  'confirm-return', // schools are back: tell a mentor who waited how this will work
  'attest-session', // who came to the Meets that one coordinator was in on one day, and whether they went as agreed
  'look-at-session', // something about a Meet that a person must see to
  'cover', // you cover for a colleague who is away: for whom and when
  'concern',
  'question',
  'read-message', // read a message before it is passed on
  'worrying-message', // the same, at once: it has worrying words
  'stuck', // a workflow handed its case to a person
  'programme', // the manager's page: how many pairs, schools reopen
] as const;
export const taskKindSchema = z.enum(TASK_KINDS);
export type TaskKind = z.infer<typeof taskKindSchema>;

/** `id` is deterministic (`{kind}.{ref}`), so that a retry opens one task. `ref` is what it is about: an ask, a session, a news, … */
export const taskSchema = z.object({
  id: z.string(),
  kind: taskKindSchema,
  ref: z.string(),
  pairId: z.string().optional(),
  side: partySchema.optional(),
  ownerId: z.string(),
  /** The coordinator in whose place the owner acts while they are away. */
  actsFor: z.string().optional(),
  /** When it last went from one owner to another. */
  movedAt: z.string().optional(),
  openedAt: z.string(),
  dueAt: z.string(),
  doneAt: z.string().optional(),
  doneBy: z.string().optional(),
  outcome: z.string().optional(),
  escalatedAt: z.string().optional(),
  /** Another task about the same person, whose mail and page are about this one too. */
  joins: z.string().optional(),
  /** Key of the raw mail or of other words shown on the page. Never the words themselves. */
  evidenceKey: z.string().optional(),
  /** Of a reply: what our rules made of it. */
  look: lookSchema.optional(),
  /** Ids of the Meets that it asks about. */
  meets: z.set(z.string()).optional(),
  hold: z.object({ token: z.string() }).optional(),
});
export type Task = z.infer<typeof taskSchema>;
