import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
  dateInWords,
  halfDayInWords,
  instantInWords,
  listInWords,
  planInWords,
  wayInWords,
} from '../../views/words.ts';
import { aPlan } from './mails/a-mail.ts';

describe('words', () => {
  it.each([
    ['2020-03-10T11:00:00.000Z', 'Tuesday 10 March at 11am'],
    ['2020-06-16T10:00:00.000Z', 'Tuesday 16 June at 11am'],
    ['2020-06-16T13:30:00.000Z', 'Tuesday 16 June at 2:30pm'],
    ['2020-06-16T11:00:00.000Z', 'Tuesday 16 June at 12pm'],
  ])('says the instant %s in London time', (instant, words) => {
    expect(instantInWords(instant)).toBe(words);
  });

  it('says a time of another zone in London time', () => {
    expect(dateInWords(DateTime.fromISO('2020-06-16T12:00', { zone: 'Europe/Paris' }))).toBe('Tuesday 16 June at 11am');
  });

  it.each([
    ['mon-am', 'Monday morning'],
    ['fri-pm', 'Friday afternoon'],
  ] as const)('says the half day %s', (half, words) => {
    expect(halfDayInWords(half)).toBe(words);
  });

  it('joins a list as people do', () => {
    expect(listInWords(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listInWords(['a'])).toBe('a');
    expect(listInWords([])).toBe('');
  });

  it('says a way without jargon', () => {
    expect(wayInWords('meet-audio')).toBe('Google Meet with sound only');
  });

  it('says a plan with its day, time, length and start', () => {
    expect(planInWords(aPlan())).toBe(
      'Google Meet with video, every 2 weeks, on a Tuesday at 11am. Each Meet lasts 30 minutes at most. ' +
        'This starts on Tuesday 16 June. Messages are fine too. The coordinator passes them on.',
    );
  });

  it('says a plan of messages only', () => {
    const { slot: _slot, ...plan } = aPlan({ ways: ['messages'] });
    expect(planInWords(plan)).toBe(
      'The plan is to share messages. The coordinator passes them on. This starts on Tuesday 16 June.',
    );
  });
});
