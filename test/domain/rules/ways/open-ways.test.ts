import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../../domain/concepts/choice.ts';
import { openWays } from '../../../../domain/rules/ways/open-ways.ts';
import { aChoice, allYes } from '../../builders.ts';

describe('the open ways', () => {
  it.each<[string, Choices, string[]]>([
    ['what all three gave', allYes({ parent: { ways: ['messages'] } }), ['messages']],
    ['all of it', allYes(), ['messages', 'meet-video']],
    ['nothing in common', allYes({ mentor: { ways: ['meet-chat'] } }), []],
    ['nothing without the parent', { mentor: aChoice('mentor'), mentee: aChoice('mentee') }, []],
    ['nothing without the mentee', { mentor: aChoice('mentor'), parent: aChoice('parent') }, []],
    ['nothing after a no, whatever ways stand beside it', allYes({ mentee: { answer: 'no' } }), []],
    ['nothing while the mentor waits', allYes({ mentor: { answer: 'wait' } }), []],
    ['nothing before anyone has answered', {}, []],
  ])('are %s', (_case, choices, ways) => {
    expect(openWays(choices)).toEqual(ways);
  });
});
