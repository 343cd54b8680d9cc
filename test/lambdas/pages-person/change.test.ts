import { describe, expect, it } from 'vitest';
import { WAYS } from '../../../domain/concepts/way.ts';
import { english } from '../../../views/languages/en/english.ts';
import { wordingOf } from '../../../views/languages/language.ts';
import { aChoice, aDoor, aPair, asOwner, fill, leadsTo } from './a-door.ts';
import { WHO } from './paths.ts';

const change = (page: string, form: Record<string, string | string[]>) => ({ page: `change-${page}`, form });

const SHOWN = {
  what: 'pages',
  key: expect.stringMatching(/^words\//),
  wordsVersion: wordingOf('consent-pages', english),
};

describe('A change of mind', () => {
  it.each([
    {
      what: 'a mentor stops',
      side: 'mentor' as const,
      current: aChoice('mentor'),
      pages: [{ page: 'change', form: { decision: 'stop' } }],
      given: { answer: 'no', ways: [] },
    },
    {
      what: 'a mentor keeps in touch another way, and the times stay',
      side: 'mentor' as const,
      current: aChoice('mentor', { times: ['mon-am'], every: 2 }),
      pages: [{ page: 'change', form: { decision: 'yes' } }, change('ways', { ways: ['meet-chat'] })],
      given: { answer: 'yes', ways: ['meet-chat'] },
    },
    {
      what: 'a mentor who waits starts after all',
      side: 'mentor' as const,
      current: aChoice('mentor', { answer: 'wait', ways: [] }),
      pages: [
        { page: 'change', form: { decision: 'yes' } },
        change('ways', { ways: ['meet-video'] }),
        change('times', { times: ['fri-am'], every: '4' }),
        change('guidelines', { accept: 'yes' }),
      ],
      given: { answer: 'yes', ways: ['meet-video'], times: ['fri-am'], every: 4 },
    },
    {
      what: 'a parent stops without saying who they are',
      side: 'parent' as const,
      current: aChoice('parent'),
      pages: [{ page: 'change', form: { decision: 'stop' } }],
      given: { answer: 'no', ways: [] },
    },
    {
      what: 'a parent says yes after all, to ways the young person chose',
      side: 'parent' as const,
      current: aChoice('parent', { answer: 'no', ways: [] }),
      pages: [
        { page: 'change', form: { decision: 'yes' } },
        change('who', WHO.form),
        change('ways', { ways: ['meet-chat'] }),
      ],
      given: { answer: 'yes', ways: ['meet-chat'] },
      said: { relationship: 'parent', mayDecide: 'page' },
    },
    {
      what: 'a mentee says yes after all, and what they lack',
      side: 'mentee' as const,
      current: aChoice('mentee', { answer: 'no', ways: [] }),
      pages: [
        { page: 'change', form: { decision: 'yes' } },
        change('ways', { ways: ['messages'] }),
        change('needs', { device: 'yes', data: 'no', 'quiet-room': 'yes' }),
        change('guidelines', { accept: 'yes' }),
      ],
      given: { answer: 'yes', ways: ['messages'], lacks: ['data'] },
    },
  ])('$what', async ({ side, current, pages, given, said = {} }) => {
    const mentee = aChoice('mentee', { ways: ['meet-chat'] });
    const door = await asOwner(aDoor({ side, ask: undefined, choices: { mentee, [side]: current } }));
    expect(await fill(door, pages)).toBe('change-check');
    await Promise.all([door.post('change-check'), door.post('change-check')]);
    const sent = door.done('changeMind');
    const asked = side === 'parent' ? ['meet-chat'] : WAYS;
    expect(sent[0]?.given).toEqual({
      pairId: 'p1',
      side,
      at: '2026-05-05T09:00:00.000Z',
      route: 'page',
      ...given,
      ...(given.answer === 'yes' ? { asked } : {}),
      ...(side === 'parent' ? { evidence: { shown: [SHOWN], ...said } } : {}),
    });
    expect(new Set(sent.map((act) => JSON.stringify(act.given))).size).toBe(1);
    expect(leadsTo(await door.post('change-check'))).toBe('changed');
  });

  it('is none when a no stays a no', async () => {
    const door = aDoor({ ask: undefined, choices: { mentor: aChoice('mentor', { answer: 'no', ways: [] }) } });
    await fill(door, [{ page: 'change', form: { decision: 'stop' } }]);
    expect(leadsTo(await door.post('change-check'))).toBe('changed');
    expect(door.done('changeMind')).toEqual([]);
    expect((await door.get('changed')).body).toContain('Your answer is now: No.');
  });

  it('is only offered to somebody with an answer in this closure of the schools', async () => {
    const door = aDoor({ ask: undefined, pair: aPair({ round: 2 }), choices: { mentor: aChoice('mentor') } });
    expect(leadsTo(await door.get('change'))).toBe('');
    expect((await door.get()).body).toContain('We have no answer from you yet.');
  });
});
