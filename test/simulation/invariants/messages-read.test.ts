import { expect, it } from 'vitest';
import { aMail, aWorld, REF, TUESDAY_11, told } from './a-world.ts';
import { messagesRead } from './messages-read.ts';

const written = {
  mark: 'zqword1',
  at: TUESDAY_11 - 7_200_000,
  ref: REF,
  from: 'mentee' as const,
  secret: '07700 900201',
};
const read = { at: TUESDAY_11 - 3_600_000, decision: 'redact' };
const worldOf = (message: object, mail: Parameters<typeof aMail>[0] = {}) =>
  aWorld({
    told: told({ written: [{ ...written, read, ...message }] }),
    fresh: [aMail({ subject: 'A message from Ailsa', text: 'I saw zqword1.', ...mail })],
  });

it('holds for a message that was read and passed on in office hours', () => {
  expect(messagesRead.check(worldOf({}))).toEqual([]);
});

it.each([
  ['goes out in the evening', {}, { date: '2026-03-10T18:00:00.000Z' }],
  ['nobody has read', { read: undefined }, {}],
  ['was blocked', { read: { ...read, decision: 'block' } }, {}],
  ['was read only afterwards', { read: { ...read, at: TUESDAY_11 + 60_000 } }, {}],
  ['holds a number', {}, { text: 'I saw zqword1. Ring 07700900201' }],
  ['nobody wrote', { mark: 'zqword2' }, {}],
])('fails for a message that %s', (_what, message, mail) => {
  expect(messagesRead.check(worldOf(message, mail))).toHaveLength(1);
});
