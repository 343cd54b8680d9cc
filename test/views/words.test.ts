import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { RoomTerms } from '../../domain/concepts/in-the-room.ts';
import { polish } from '../../views/languages/pl/polish.ts';
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

  it('says with a plan that the chat stays open and who else will be there', () => {
    const plan = aPlan();
    const others = { count: 2, roles: ['interpreter', 'supporter'] } satisfies RoomTerms['others'];
    const slot = plan.slot === undefined ? undefined : { ...plan.slot, chatOpen: true as const, others };
    expect(planInWords({ ...plan, slot })).toContain(
      'The chat stays open too, since it helps somebody. These people will be there too: an interpreter and a support worker.',
    );
    expect(planInWords({ ...plan, slot }, polish)).toContain('Na spotkaniu będą też: tłumacz i osoba wspierająca.');
  });

  it('says a plan of messages only', () => {
    const { slot: _slot, ...plan } = aPlan({ ways: ['messages'] });
    expect(planInWords(plan)).toBe(
      'The plan is to share messages. The coordinator passes them on. This starts on Tuesday 16 June.',
    );
  });
});

describe('words in Polish', () => {
  it.each([
    ['2020-03-10T11:00:00.000Z', 'wtorek, 10 marca, godz. 11:00'],
    ['2020-06-17T13:30:00.000Z', 'środa, 17 czerwca, godz. 14:30'],
  ])('say the instant %s in London time', (instant, words) => {
    expect(instantInWords(instant, polish)).toBe(words);
  });

  it('say a plan, a half day and a list', () => {
    expect(planInWords(aPlan(), polish)).toBe(
      'Google Meet z obrazem i dźwiękiem: co 2 tygodnie, we wtorek o godz. 11:00. Każde spotkanie trwa najwyżej 30 minut. ' +
        'Początek: wtorek, 16 czerwca. Można też wysyłać wiadomości. Przekazuje je koordynator.',
    );
    expect(halfDayInWords('wed-am', polish)).toBe('środa przed południem');
    expect(listInWords(['a', 'b', 'c'], polish)).toBe('a, b i c');
  });
});
