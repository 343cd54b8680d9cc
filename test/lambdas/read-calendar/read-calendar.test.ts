import { describe, expect, it } from 'vitest';
import { TransientError } from '../../../domain/errors.ts';
import { makeCalendars } from '../../../lambdas/adapters/calendars.ts';
import { calendarInput, makeReadCalendar } from '../../../lambdas/read-calendar/read-calendar.ts';
import { aPerson } from '../pages-task/a-world.ts';

const SPAN = { coordinatorId: 'c1', from: '2026-06-09T00:00:00.000Z', until: '2026-06-23T00:00:00.000Z' };
const BUSY = [{ startsAt: '2026-06-16T09:00:00Z', endsAt: '2026-06-16T10:00:00Z' }];

const reading = (role: 'coordinator' | 'mentor', asked: unknown[] = []) =>
  makeReadCalendar({
    people: { getPerson: async (id) => aPerson({ id, role, email: 'morag@school.example' }) },
    google: {
      busyTimes: async (owner, span) => {
        asked.push([owner, span]);
        return BUSY;
      },
    },
  });

describe('a coordinator’s calendar', () => {
  it('is read as that coordinator, between two instants', async () => {
    const asked: unknown[] = [];
    expect(await reading('coordinator', asked)(SPAN)).toEqual({ busy: BUSY });
    expect(asked).toEqual([['morag@school.example', { startsAt: SPAN.from, endsAt: SPAN.until }]]);
  });

  it('is nobody else’s', async () => {
    await expect(reading('mentor')(SPAN)).rejects.toMatchObject({ name: 'MissingItem' });
  });

  it('is asked for by id, through the function that may', async () => {
    const read = reading('coordinator');
    const calendars = makeCalendars('reader', {
      invoke: async (name, input) => (name === 'reader' ? await read(calendarInput.parse(input)) : undefined),
    });
    expect(await calendars.busyTimes(SPAN)).toEqual(BUSY);
  });

  it('is unknown when it cannot be read', async () => {
    const calendars = makeCalendars('reader', {
      invoke: async () => {
        throw new TransientError('invoke: GoogleUnavailable');
      },
    });
    expect(await calendars.busyTimes(SPAN)).toBeUndefined();
  });
});
