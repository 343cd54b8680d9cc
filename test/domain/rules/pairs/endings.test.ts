import { describe, expect, it } from 'vitest';
import { PARTIES, type Party, type PauseReason } from '../../../../domain/concepts/pair.ts';
import { type Ending, newsFor } from '../../../../domain/rules/letters/news-for.ts';

const FAMILY_ASKED: Party[] = ['mentor', 'mentee', 'parent'];
const PARENT_NOT_ASKED: Party[] = ['mentor', 'mentee'];
const TWO_PARENTS: Party[] = [...FAMILY_ASKED, 'second-parent'];

/**
 * What somebody hears, and how: `not-going-ahead`, `waiting-for-schools`, `stopped` and `not-heard` by their own route (a mail, or words
 * to pass on) after a coordinator's look; `+asked` when the young person is asked first; `in person`; nothing.
 */
type Hears = Partial<Record<Party, string>>;

const told = (ending: Ending): Hears => {
  const news = newsFor(ending);
  if (news === undefined) return {};
  const words = (party: Party): string => (news.silent.includes(party) ? 'not-heard' : news.kind);
  const isAsked = (party: Party): boolean => news.asksMentee && party !== 'mentor';
  return {
    ...(news.tellMentee ? { mentee: 'in person' } : {}),
    ...Object.fromEntries(news.to.map((party) => [party, `${words(party)}${isAsked(party) ? ' +asked' : ''}`])),
  };
};

interface Row extends Partial<Ending> {
  reason: PauseReason;
  hear: Hears;
}

const IN_PERSON = { mentee: 'in person' };
const NOT = 'not-going-ahead';

/** Every ending but the schools' reopening, which everybody who was ever asked hears of. What is not listed is not told. */
const ENDINGS: Record<string, Row> = {
  'a mentor’s no': { reason: NOT, causedBy: 'mentor', hear: { ...IN_PERSON, parent: NOT } },
  'a mentor’s no before the parent is asked': {
    reason: NOT,
    causedBy: 'mentor',
    asked: PARENT_NOT_ASKED,
    hear: IN_PERSON,
  },
  'a mentor’s wait': {
    reason: 'mentor-waits',
    causedBy: 'mentor',
    hear: { ...IN_PERSON, parent: 'waiting-for-schools' },
  },
  'a mentor’s silence': {
    reason: 'no-response',
    silent: ['mentor'],
    hear: { ...IN_PERSON, mentor: 'not-heard', parent: NOT },
  },
  'a mentor whom we could not reach': {
    reason: 'unreached',
    unreached: ['mentor'],
    hear: { ...IN_PERSON, parent: NOT },
  },
  'a parent whom we could not reach': {
    reason: 'unreached',
    unreached: ['parent'],
    hear: { ...IN_PERSON, mentor: NOT },
  },
  'a mentee’s no': { reason: NOT, causedBy: 'mentee', asked: PARENT_NOT_ASKED, hear: { mentor: NOT } },
  'a mentee’s no once the parent is asked': {
    reason: NOT,
    causedBy: 'mentee',
    hear: { mentor: NOT, parent: `${NOT} +asked` },
  },
  'a mentee’s silence': {
    reason: 'no-response',
    silent: ['mentee'],
    asked: PARENT_NOT_ASKED,
    hear: { ...IN_PERSON, mentor: NOT },
  },
  'a parent’s no': { reason: NOT, causedBy: 'parent', hear: { ...IN_PERSON, mentor: NOT } },
  'a parent’s silence': {
    reason: 'no-response',
    silent: ['parent'],
    hear: { ...IN_PERSON, mentor: NOT, parent: 'not-heard' },
  },
  'a second person’s no': {
    reason: NOT,
    causedBy: 'second-parent',
    asked: TWO_PARENTS,
    hear: { ...IN_PERSON, mentor: NOT, parent: NOT },
  },
  'the silence of both who may decide': {
    reason: 'no-response',
    silent: ['parent', 'second-parent'],
    asked: TWO_PARENTS,
    hear: { ...IN_PERSON, mentor: NOT, parent: 'not-heard', 'second-parent': 'not-heard' },
  },
  'no common way': { reason: 'no-common-way', hear: { ...IN_PERSON, mentor: NOT, parent: NOT } },
  'a need that could not be supplied, and no wish for another way': {
    reason: 'withdrawn',
    causedBy: 'mentee',
    hear: { mentor: NOT, parent: `${NOT} +asked` },
  },
  'a mentor who withdraws': {
    reason: 'withdrawn',
    causedBy: 'mentor',
    begun: true,
    hear: { ...IN_PERSON, parent: 'stopped' },
  },
  'a mentee who withdraws': {
    reason: 'withdrawn',
    causedBy: 'mentee',
    begun: true,
    hear: { mentor: 'stopped', parent: 'stopped +asked' },
  },
  'a parent who withdraws': {
    reason: 'withdrawn',
    causedBy: 'parent',
    begun: true,
    hear: { ...IN_PERSON, mentor: 'stopped' },
  },
  'a second person who withdraws': {
    reason: 'withdrawn',
    causedBy: 'second-parent',
    asked: TWO_PARENTS,
    begun: true,
    hear: { ...IN_PERSON, mentor: 'stopped', parent: 'stopped' },
  },
  'a mentor and a parent who both withdraw': {
    reason: 'withdrawn',
    causedBy: 'mentor',
    refusers: ['mentor', 'parent'],
    begun: true,
    hear: IN_PERSON,
  },
  'a mentor and a young person who both withdraw': {
    reason: 'withdrawn',
    causedBy: 'mentor',
    refusers: ['mentor', 'mentee'],
    begun: true,
    hear: { parent: 'stopped +asked' },
  },
  'a mentor who waits, and a parent who said no': {
    reason: NOT,
    causedBy: 'mentor',
    refusers: ['parent'],
    hear: IN_PERSON,
  },
  'a mentor who withdraws before anything began': {
    reason: 'withdrawn',
    causedBy: 'mentor',
    hear: { ...IN_PERSON, parent: NOT },
  },
  'a concern': { reason: 'concern', hear: {} },
  'a technical stop': { reason: 'stuck', hear: {} },
};

describe('every ending', () => {
  it.each(Object.entries(ENDINGS))('%s', (_name, { hear, ...ending }) => {
    expect(told({ asked: FAMILY_ASKED, begun: false, ...ending })).toEqual(hear);
  });

  it.each(Object.entries(ENDINGS))('tells nobody what they did themselves: %s', (_name, { causedBy, hear }) => {
    expect(causedBy === undefined ? undefined : hear[causedBy]).toBeUndefined();
  });

  it.each(Object.entries(ENDINGS))('tells no parent who was never asked: %s', (_name, { hear: _hear, ...ending }) => {
    const hear = told({ begun: false, ...ending, asked: PARENT_NOT_ASKED });
    expect([hear.parent, hear['second-parent']]).toEqual([undefined, undefined]);
  });

  it.each(Object.entries(ENDINGS))('never mails a young person: %s', (_name, { hear }) => {
    expect([undefined, 'in person']).toContain(hear.mentee);
  });

  it('has the same words whoever said no', () => {
    const kinds = PARTIES.map((causedBy) => newsFor({ reason: NOT, causedBy, asked: TWO_PARENTS, begun: false })?.kind);
    expect(new Set(kinds)).toEqual(new Set([NOT]));
  });
});
