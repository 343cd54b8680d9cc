import { describe, expect, it } from 'vitest';
import {
  MESSAGE_EVENTS,
  MESSAGE_MOVES,
  MESSAGE_STATUSES,
  type MessageStatus,
  wordsKeyOf,
} from '../../../domain/concepts/message.ts';

const reachable = (from: MessageStatus, seen = new Set<MessageStatus>()): Set<MessageStatus> => {
  seen.add(from);
  for (const next of Object.values(MESSAGE_MOVES[from])) if (!seen.has(next)) reachable(next, seen);
  return seen;
};

const pathsTo = (status: MessageStatus): MessageStatus[] =>
  MESSAGE_STATUSES.filter((from) => Object.values(MESSAGE_MOVES[from]).includes(status));

describe('the life of a message', () => {
  it('reaches every status from the first, by known events', () => {
    expect([...reachable('received')].sort()).toEqual([...MESSAGE_STATUSES].sort());
    const events = MESSAGE_STATUSES.flatMap((status) => Object.keys(MESSAGE_MOVES[status]));
    expect([...new Set(events)].sort()).toEqual([...MESSAGE_EVENTS].sort());
  });

  it('leads to delivery only through a coordinator who let it pass', () => {
    expect(pathsTo('delivered')).toEqual(['allowed', 'redacted', 'handed-over']);
    expect(pathsTo('handed-over')).toEqual(['allowed', 'redacted']);
    expect(MESSAGE_MOVES.received).not.toHaveProperty('deliver');
  });

  it('ends where it was delivered, blocked or stopped', () => {
    for (const end of ['delivered', 'blocked', 'stopped'] as const) expect(MESSAGE_MOVES[end]).toEqual({});
  });

  it('goes out in its other version where there is one', () => {
    expect(wordsKeyOf({ textKey: 'a', passedKey: undefined })).toBe('a');
    expect(wordsKeyOf({ textKey: 'a', passedKey: 'b' })).toBe('b');
  });
});
