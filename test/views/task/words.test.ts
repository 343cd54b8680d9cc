import { describe, expect, it } from 'vitest';
import { newsKindSchema } from '../../../domain/concepts/news.ts';
import { english } from '../../../views/languages/en/english.ts';
import { START_TIMES } from '../../../views/pages/task/propose-plan.tsx';
import { sayIn } from '../../../views/pages/task/say-in.ts';
import { missedToSay, newsToSay, otherwiseToSay } from '../../../views/pages/task/say-news.ts';
import { wordsToSay } from '../../../views/pages/task/words-to-say.ts';
import { readingGrade } from '../../reading-grade.ts';
import { ENGLISH, OTHERS } from '../languages/an-approved-language.ts';
import { aPlan } from '../mails/a-mail.ts';

const ASKED = [
  { kind: 'take-part', side: 'mentor', ways: ['messages', 'meet-chat'] },
  { kind: 'take-part', side: 'mentee', ways: ['messages', 'meet-chat'] },
  { kind: 'consent', side: 'parent', ways: ['messages'] },
  { kind: 'plan', side: 'mentee', ways: ['meet-video'] },
] as const;

describe.each(ASKED)('what a coordinator says for $kind to a $side', (asked) => {
  const say = wordsToSay({ asked, menteeFirst: 'Ailsa', mentorFirst: 'Donald', plan: aPlan() });
  const words = say(english);

  it.each([
    'You do not have to say yes.',
    'A coordinator is always there.',
    '30 minutes at most',
    'weekdays, from 10am to 4pm',
    'You can change your mind at any time',
    'This does not replace mentoring in school.',
  ])('holds: %s', (promise) => {
    expect(words).toContain(promise);
  });

  it.each(OTHERS)('is said in $code too, with the English beside it for whoever says it', (language) => {
    const both = sayIn(language, say);
    expect(both.startsWith(say(language))).toBe(true);
    expect(both.endsWith(words)).toBe(true);
    expect(say(language)).not.toMatch(ENGLISH);
    expect(sayIn(english, say)).toBe(words);
  });

  it('is easy to follow', () => {
    expect(readingGrade(words).grade).toBeLessThanOrEqual(6);
  });
});

describe('news told by voice', () => {
  const news = newsKindSchema.options.map((kind) => newsToSay(kind, 'Donald'));
  it.each([...news, missedToSay('Donald'), otherwiseToSay].map((say) => say(english)))(
    'is kind, plain and names no cause: %s',
    (words) => {
      const { grade, longestSentence } = readingGrade(words);
      expect(grade).toBeLessThanOrEqual(6);
      expect(longestSentence).toBeLessThanOrEqual(20);
      expect(words).not.toMatch(/declined|refused|said no|parent|because(?! of you)/i);
    },
  );
});

it('offers starts from 10am to 3:30pm', () => {
  expect(START_TIMES[0]).toBe('10:00');
  expect(START_TIMES.at(-1)).toBe('15:30');
  expect(START_TIMES).toHaveLength(12);
});
