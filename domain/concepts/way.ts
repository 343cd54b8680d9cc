import * as z from 'zod';

/** What people agree to. `messages` are passed on by the coordinator; the others are one Google Meet each. */
export const WAYS = ['messages', 'meet-video', 'meet-audio', 'meet-chat'] as const;
export const waySchema = z.enum(WAYS);
export type Way = z.infer<typeof waySchema>;

export const isMeet = (way: Way): boolean => way !== 'messages';
