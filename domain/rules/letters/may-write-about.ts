import type { Ask } from '../../concepts/ask.ts';

type Marks = Pick<Ask, 'answer' | 'closedAt' | 'callTaskAt' | 'unsureAt' | 'unreachedAt' | 'heldAt'>;

/** Neither answered nor closed. */
export const isOpenAsk = ({ answer, closedAt }: Pick<Marks, 'answer' | 'closedAt'>): boolean =>
  answer === undefined && closedAt === undefined;

/** Someone is on it already, or a mail would press a person who has spoken. */
export const isQuiet = ({ callTaskAt, unsureAt, unreachedAt, heldAt }: Marks): boolean =>
  [callTaskAt, unsureAt, unreachedAt, heldAt].some((mark) => mark !== undefined);

/** Whether a mail may put this question or remind of it. */
export const mayWriteAbout = (ask: Marks): boolean => isOpenAsk(ask) && !isQuiet(ask);
