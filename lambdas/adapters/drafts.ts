import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Table } from './table.ts';

/** Days after which an answer that was begun and never sent is forgotten. */
const KEPT_DAYS = 30;

const fieldsSchema = z.record(z.string(), z.array(z.string()));

/** What a person filled in and has not sent yet. `sentAt` is set at the first press of Send; a second press reads it. */
export const draftSchema = z.object({
  fields: fieldsSchema,
  savedAt: z.string(),
  sentAt: z.string().optional(),
});
export type Draft = z.infer<typeof draftSchema>;

export interface DraftKey {
  pairId: string;
  /** An ask's id, or `change.{party}`. */
  about: string;
  /** The mark of the browser that it was typed in. */
  mark: string;
}

/** Under the hash of the mark, as links are: who reads the table cannot go on with anybody's draft. */
const keyOf = ({ pairId, about, mark }: DraftKey) => ({
  pk: `PAIR#${pairId}`,
  sk: `DRAFT#${about}#${createHash('sha256').update(mark).digest('hex')}`,
});

const expiryOf = (savedAt: string): number => Math.floor(Date.parse(savedAt) / 1000) + KEPT_DAYS * 86_400;

/** Answers in the making. `at` hides what has expired, since DynamoDB deletes days late. */
export const makeDrafts = (table: Table) => ({
  getDraft: async (key: DraftKey, at: string): Promise<Draft | undefined> => {
    const item = await table.get(keyOf(key));
    if (item === undefined) return undefined;
    const draft = draftSchema.parse(item);
    return expiryOf(draft.savedAt) * 1000 > Date.parse(at) ? draft : undefined;
  },
  saveDraft: async (key: DraftKey, draft: Draft): Promise<void> => {
    await table.put({ ...keyOf(key), ...draft, expiresAt: expiryOf(draft.savedAt) });
  },
  /** Marks the draft as sent. The first instant stays, so that a second press sends the very same thing. */
  sealDraft: async (key: DraftKey, at: string): Promise<Draft | undefined> => {
    const image = await table.update({
      ...keyOf(key),
      set: { sentAt: at },
      onlyIf: 'attribute_exists(pk) AND attribute_not_exists(#sentAt)',
    });
    const item = image ?? (await table.get(keyOf(key)));
    return item === undefined ? undefined : draftSchema.parse(item);
  },
  deleteDraft: async (key: DraftKey): Promise<void> => {
    await table.delete(keyOf(key));
  },
});
export type Drafts = ReturnType<typeof makeDrafts>;
