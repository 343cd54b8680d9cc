import { describe, expect, it } from 'vitest';
import { readRoomTerms, type TypedRoomTerms } from '../../../../domain/rules/sessions/read-room-terms.ts';

const typed = (over: Partial<TypedRoomTerms> = {}): TypedRoomTerms => ({
  way: 'meet-video',
  chat: false,
  count: '',
  roles: [],
  ...over,
});

describe('what is agreed about the room', () => {
  it.each<[string, Partial<TypedRoomTerms>, object]>([
    ['nothing when nothing is filled in', {}, {}],
    ['nothing when nobody else comes', { count: '0' }, {}],
    ['an interpreter', { count: '1', roles: ['interpreter'] }, { others: { count: 1, roles: ['interpreter'] } }],
    ['two of one kind', { count: '2', roles: ['supporter'] }, { others: { count: 2, roles: ['supporter'] } }],
    ['a chat that stays open in a call with sound', { chat: true }, { chatOpen: true }],
    ['nothing about the chat where people type anyway', { way: 'meet-chat', chat: true }, {}],
  ])('is %s', (_what, over, terms) => {
    expect(readRoomTerms(typed(over))).toEqual({ outcome: 'terms', terms });
  });

  it.each<[string, Partial<TypedRoomTerms>, string]>([
    ['people without what they are there for', { count: '1' }, 'otherRoles'],
    ['a role that we do not know', { count: '1', roles: ['friend'] }, 'otherRoles'],
    ['roles without people', { roles: ['teacher'] }, 'others'],
    ['more roles than people', { count: '1', roles: ['teacher', 'parent'] }, 'others'],
    ['a crowd', { count: '5', roles: ['teacher'] }, 'others'],
    ['no number', { count: 'some', roles: ['teacher'] }, 'others'],
  ])('is asked again about %s', (_what, over, problem) => {
    expect(readRoomTerms(typed(over))).toEqual({ outcome: 'refused', problem });
  });
});
