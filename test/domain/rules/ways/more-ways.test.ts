import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../../domain/concepts/choice.ts';
import type { Way } from '../../../../domain/concepts/way.ts';
import { chooseWays } from '../../../../domain/rules/ways/choose-ways.ts';
import { moreWays } from '../../../../domain/rules/ways/more-ways.ts';
import { allYes } from '../../builders.ts';

const BOTH: Way[] = ['messages', 'meet-video'];

describe('more ways to ask a parent about', () => {
  it.each<[string, Choices, Way[]]>([
    ['what the young person has added', allYes({ mentee: { ways: [...BOTH, 'meet-chat'] } }), ['meet-chat']],
    ['nothing that the parent gave', allYes(), []],
    ['nothing that the parent has refused', allYes({ parent: { ways: ['messages'], refused: ['meet-video'] } }), []],
    [
      'nothing that the mentor has refused',
      allYes({ mentee: { ways: [...BOTH, 'meet-chat'] }, mentor: { refused: ['meet-chat'] } }),
      [],
    ],
    ['nothing of a parent who said no', allYes({ parent: { answer: 'no', ways: [] } }), []],
    ['nothing before the parent has answered', { ...allYes(), parent: undefined }, []],
  ])('are %s', (_case, choices, ways) => {
    expect(moreWays(choices, 'parent')).toEqual(ways);
  });
});

describe('what somebody holds after an answer', () => {
  it('is what they gave and what they left out, and nothing about the rest', () => {
    expect(chooseWays({ asked: BOTH, given: ['messages'] })).toEqual({ ways: ['messages'], refused: ['meet-video'] });
  });

  it('keeps all that this answer was not about', () => {
    const before = { ways: ['messages'] as Way[], refused: ['meet-audio'] as Way[] };
    expect(chooseWays({ before, asked: ['meet-chat'], given: [] })).toEqual({
      ways: ['messages'],
      refused: ['meet-audio', 'meet-chat'],
    });
  });

  it('takes back a refusal that they raise themselves', () => {
    const before = { ways: ['messages'] as Way[], refused: ['meet-video'] as Way[] };
    expect(chooseWays({ before, asked: BOTH, given: BOTH })).toEqual({ ways: BOTH, refused: [] });
  });
});
