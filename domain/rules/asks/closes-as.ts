import type { Ask } from '../../concepts/ask.ts';

/** What a question closes as when its time runs out. Whom our mail never reached has not been silent: a person goes on looking for them. */
export const closesAs = ({ unreachedAt }: Pick<Ask, 'unreachedAt'>): 'no-response' | 'unreached' =>
  unreachedAt === undefined ? 'no-response' : 'unreached';
