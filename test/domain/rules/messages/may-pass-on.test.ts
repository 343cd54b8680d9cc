import { describe, expect, it } from 'vitest';
import { mayPassOn, type Standing } from '../../../../domain/rules/messages/may-pass-on.ts';
import { aChoice, allYes, aPair } from '../../builders.ts';

type Given = Partial<Omit<Standing, 'pair'>> & { pair?: Parameters<typeof aPair>[0] };

const stand = (over: Given): Standing => ({
  choices: allYes(),
  concern: 'none',
  continues: true,
  ...over,
  pair: aPair({ standing: 'active', ...over.pair }),
});
const already = { messagesAlready: true };
const meetOnly = { ways: ['meet-video' as const], refused: ['messages' as const] };

describe('a message', () => {
  it.each<[string, Given, string]>([
    ['passes when all three gave messages', {}, 'yes'],
    ['passes while the plan is made', { pair: { standing: 'planning' } }, 'yes'],
    ['waits while a concern is open', { concern: 'open' }, 'held'],
    ['waits while a reply that may be a no is looked at', { concern: 'doubted' }, 'held'],
    ['stops after a concern ended contact', { concern: 'stopped' }, 'no'],
    ['stops when schools are back', { pair: { standing: 'returned', ...already } }, 'no'],
    ['stops when the pair is closed', { pair: { standing: 'closed', ...already } }, 'no'],
    ['stops when one did not give messages', { choices: allYes({ mentor: meetOnly }) }, 'no'],
    ['stops when the parent is silent', { choices: { mentor: aChoice('mentor'), mentee: aChoice('mentee') } }, 'no'],
    ['stops when nobody has answered', { choices: {}, pair: { standing: 'asking' } }, 'no'],
    ['does not pass on an answer of an earlier closure', { choices: allYes({ mentor: { round: 0 } }) }, 'no'],
  ])('%s', (_name, over, expected) => {
    expect(mayPassOn(stand(over))).toBe(expected);
  });

  it.each<[string, Given, string]>([
    ['while nobody has answered', { choices: {}, pair: { standing: 'asking', ...already } }, 'yes'],
    [
      'while the mentor waits',
      {
        choices: { mentor: aChoice('mentor', { answer: 'wait', ways: [] }) },
        pair: { standing: 'paused', pauseReason: 'mentor-waits', ...already },
      },
      'yes',
    ],
    [
      'when the parent refuses the Meets that were asked for',
      {
        choices: {
          mentee: aChoice('mentee', { ways: ['meet-video'] }),
          parent: aChoice('parent', { answer: 'no', ways: [] }),
        },
        pair: { standing: 'paused', pauseReason: 'not-going-ahead', ...already },
      },
      'yes',
    ],
    [
      'not when the parent says no to messages',
      { choices: allYes({ parent: { answer: 'no', ways: [] } }), pair: already },
      'no',
    ],
    [
      'not when the young person says no',
      { choices: allYes({ mentee: { answer: 'no', ways: [] } }), pair: already },
      'no',
    ],
    ['not when somebody left messages out', { choices: allYes({ mentor: meetOnly }), pair: already }, 'no'],
    ['not after somebody withdrew', { choices: {}, pair: { pauseReason: 'withdrawn', ...already } }, 'no'],
    ['not where the charity decided otherwise', { choices: {}, continues: false, pair: already }, 'no'],
    ['and waits while a concern is open', { choices: {}, concern: 'open', pair: already }, 'held'],
  ])('of a pair that wrote before goes on %s', (_name, over, expected) => {
    expect(mayPassOn(stand(over))).toBe(expected);
  });
});
