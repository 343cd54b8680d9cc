import { describe, expect, it } from 'vitest';
import { programmeSchema } from '../../domain/programme.ts';
import { programme } from './builders.ts';

const withLadders = (ladders: unknown) => programmeSchema.safeParse({ ...programme, ladders });

describe('the figures of the programme', () => {
  it('remind on days 3 and 7, call on day 10 and close on day 14, a plan sooner', () => {
    const asking = { reminderDays: [3, 7], callDay: 10, closeDay: 14 };
    const plan = { reminderDays: [2, 5], callDay: 7, closeDay: 10 };
    expect(programme.ladders).toEqual({ 'take-part': asking, consent: asking, plan });
  });

  it('let an owner change one rung of one kind of question', () => {
    const { data } = withLadders({ consent: { closeDay: 21 } });
    expect(data?.ladders.consent).toEqual({ reminderDays: [3, 7], callDay: 10, closeDay: 21 });
    expect(data?.ladders['take-part'].closeDay).toBe(14);
  });

  it.each([
    ['a second reminder before the first', { reminderDays: [7, 3] }],
    ['a phone task on the day of a reminder', { callDay: 7 }],
    ['a close before the phone task', { closeDay: 9 }],
    ['a close after the machines have stopped waiting', { closeDay: 29 }],
  ])('refuse %s', (_case, ladder) => {
    expect(withLadders({ consent: ladder }).success).toBe(false);
  });
});
