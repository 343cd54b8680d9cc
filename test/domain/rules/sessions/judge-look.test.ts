import { describe, expect, it } from 'vitest';
import type { Session } from '../../../../domain/concepts/session.ts';
import { judgeLook } from '../../../../domain/rules/sessions/judge-look.ts';
import { aSession, instant, london, programme } from '../../builders.ts';

type Room = 'shut' | 'empty' | 'coordinator' | 'guest' | 'two guests' | 'all';

const ROOMS = {
  shut: { inRoom: { coordinator: false, guests: 0 }, conferenceOpen: false },
  empty: { inRoom: { coordinator: false, guests: 0 }, conferenceOpen: true },
  coordinator: { inRoom: { coordinator: true, guests: 0 }, conferenceOpen: true },
  guest: { inRoom: { coordinator: false, guests: 1 }, conferenceOpen: true },
  'two guests': { inRoom: { coordinator: false, guests: 2 }, conferenceOpen: true },
  all: { inRoom: { coordinator: true, guests: 2 }, conferenceOpen: true },
};
const look = (time: string, room: Room, session: Partial<Session> = {}, entries = 2) =>
  judgeLook({ session: aSession(session), ...ROOMS[room], entries, now: london(`2026-05-12T${time}`), programme });
const seen = (time: string) => ({ coordinatorSeenAt: instant(`2026-05-12T${time}`) });

describe('a look into the room', () => {
  it.each<[string, string, Room, Partial<Session>, string, string | undefined]>([
    ['ten minutes before the start', '10:50', 'shut', {}, 'say-soon', undefined],
    [
      'ten minutes before the start, just invited',
      '10:50',
      'shut',
      { invitedAt: instant('2026-05-12T10:30') },
      'nothing',
      undefined,
    ],
    ['ten minutes before the start, coordinator there', '10:51', 'coordinator', {}, 'say-soon', undefined],
    ['before the start, all told', '10:55', 'shut', { soonToldAt: 'x' }, 'nothing', undefined],
    ['a minute late', '11:01', 'shut', {}, 'nothing', undefined],
    ['two minutes late', '11:02', 'shut', {}, 'alert-coordinator', 'coordinator-late'],
    ['later, already alerted', '11:05', 'shut', { alertedAt: 'x' }, 'nothing', undefined],
    ['ten minutes late', '11:10', 'shut', { alertedAt: 'x' }, 'call-off', 'coordinator-absent'],
    ['ten minutes late, guests there', '11:10', 'guest', { alertedAt: 'x' }, 'call-off', 'coordinator-absent'],
    [
      'seen before the start only, two minutes late',
      '11:02',
      'shut',
      seen('10:52'),
      'alert-coordinator',
      'coordinator-late',
    ],
    [
      'seen before the start only, ten minutes late',
      '11:10',
      'shut',
      { ...seen('10:52'), alertedAt: 'x' },
      'call-off',
      'coordinator-absent',
    ],
    ['all there', '11:10', 'all', seen('11:09'), 'nothing', undefined],
    ['guests without a coordinator who never came', '11:01', 'guest', {}, 'renew-room', 'coordinator-absent'],
    ['guests before the start', '10:58', 'guest', {}, 'renew-room', 'coordinator-absent'],
    ['coordinator gone for a minute', '11:11', 'two guests', seen('11:10'), 'nothing', undefined],
    ['coordinator gone for longer', '11:11:01', 'two guests', seen('11:10'), 'renew-room', 'coordinator-gone'],
    ['coordinator gone, one guest left', '11:15', 'guest', seen('11:10'), 'renew-room', 'coordinator-gone'],
    ['everyone gone early', '11:20', 'empty', seen('11:10'), 'nothing', undefined],
    ['everyone gone and the room shut', '11:20', 'shut', seen('11:10'), 'nothing', undefined],
    ['a second before the end', '11:29:59', 'all', { ...seen('11:29'), warnedAt: 'x' }, 'nothing', undefined],
    ['five minutes before the end', '11:25', 'all', seen('11:24'), 'warn-of-end', undefined],
    ['five minutes before the end of an empty call', '11:25', 'coordinator', seen('11:24'), 'nothing', undefined],
    ['the end', '11:30', 'all', seen('11:29'), 'end', 'time-is-up'],
    ['opened again after the end', '11:32', 'guest', { endedAt: instant('2026-05-12T11:30') }, 'end', 'time-is-up'],
    ['quiet for two minutes', '11:32', 'shut', { endedAt: instant('2026-05-12T11:30') }, 'nothing', undefined],
    ['quiet for three minutes', '11:33', 'shut', { endedAt: instant('2026-05-12T11:30') }, 'over', undefined],
    ['quiet since before the end', '11:33', 'shut', seen('11:10'), 'over', undefined],
    [
      'quiet for three minutes since it was ended again',
      '11:34',
      'shut',
      { endedAt: instant('2026-05-12T11:32') },
      'nothing',
      undefined,
    ],
  ])('%s', (_case, time, room, session, act, reason) => {
    const judgement = look(time, room, session);
    expect([judgement.act, judgement.reason]).toEqual([act, reason]);
  });

  it.each<[string, string, Room, Partial<Session>]>([
    ['when the coordinator was seen', '11:05', 'all', seen('11:05')],
    ['that the coordinator was alerted', '11:02', 'shut', { alertedAt: instant('2026-05-12T11:02') }],
    ['when the call was ended', '11:30', 'all', { endedAt: instant('2026-05-12T11:30') }],
  ])('remembers %s', (_case, time, room, fields) => {
    expect(look(time, room).fields).toEqual(fields);
  });

  it.each<[number, Partial<Session>, string]>([
    [2, {}, 'nothing'],
    [1, {}, 'alert-strangers'],
    [0, {}, 'alert-strangers'],
    [3, {}, 'nothing'],
    [1, { strangers: { at: 'x', alarms: 1, now: true } }, 'nothing'],
    [1, { strangers: { at: 'x', alarms: 1, now: false } }, 'alert-strangers'],
    [1, { others: { count: 1, roles: ['interpreter'] } }, 'nothing'],
    [0, { others: { count: 2, roles: ['interpreter', 'supporter'] } }, 'alert-strangers'],
  ])('two guests of whom %i came in through our links (%j): %s', (entries, session, act) => {
    expect(look('11:10', 'all', { ...seen('11:09'), ...session }, entries).act).toBe(act);
  });

  it.each([
    ['11:10', 'renew-room', 'room-gone'],
    ['10:50', 'renew-room', 'room-gone'],
    ['11:33', 'over', undefined],
  ])('at %s in a room that Google lost: %s', (time, act, reason) => {
    const judgement = judgeLook({
      ...{ session: aSession(), ...ROOMS.shut, entries: 0, isRoomGone: true, programme },
      now: london(`2026-05-12T${time}`),
    });
    expect([judgement.act, judgement.reason]).toEqual([act, reason]);
  });

  it('forgets that there were too many once they have gone, so that it tells the next time', () => {
    const { fields } = look('11:10', 'all', { ...seen('11:09'), strangers: { at: 'x', alarms: 1, now: true } });
    expect(fields.strangers).toEqual({ at: instant('2026-05-12T11:10'), alarms: 1, now: false });
  });

  it('never leaves guests without the coordinator for longer than a minute and a look', () => {
    for (let second = 61; second < 1200; second += 25) {
      const time = london('2026-05-12T11:05').plus({ seconds: second }).toFormat('HH:mm:ss');
      expect(look(time, 'two guests', seen('11:05')).act).toBe('renew-room');
    }
  });
});
