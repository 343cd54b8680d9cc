import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../../domain/concepts/choice.ts';
import { PARTIES, type Party } from '../../../../domain/concepts/pair.ts';
import { WAYS, type Way } from '../../../../domain/concepts/way.ts';
import { openWays } from '../../../../domain/rules/ways/open-ways.ts';
import { standOnWay, WAY_STANDS, type WayStand } from '../../../../domain/rules/ways/stand-on-way.ts';
import { aChoice } from '../../builders.ts';

/** What each holds for one way, in the order of the parties. */
type Row = readonly WayStand[];

const rowsOf = (people: number): Row[] =>
  people === 0 ? [[]] : rowsOf(people - 1).flatMap((row) => WAY_STANDS.map((stand) => [...row, stand]));

/** A choice that stands so on that way, and has given another, so that it is a yes. */
const choiceOf = (party: Party, way: Way, stand: WayStand) => {
  const other: Way = way === 'messages' ? 'meet-chat' : 'messages';
  return aChoice(party, {
    ways: stand === 'given' ? [other, way] : [other],
    refused: stand === 'refused' ? [way] : [],
  });
};

const choicesOf = (row: Row, way: Way): Choices =>
  Object.fromEntries(PARTIES.slice(0, row.length).map((party, at) => [party, choiceOf(party, way, row[at] ?? 'none')]));

const inWords = (row: Row): string => row.join(' ');

/** All that open a way: everything else keeps it shut. */
const OPEN: Record<3 | 4, string[]> = {
  3: ['given given given'],
  4: ['given given given given', 'given given given none', 'given given none given'],
};

describe.each([3, 4] as const)('with %i people, each given, refused or never asked', (people) => {
  const rows = rowsOf(people);

  it('there are three answers for each of them', () => {
    expect(rows).toHaveLength(3 ** people);
  });

  it.each(WAYS)('%s is open for exactly the rows that open it', (way) => {
    const open = rows.filter((row) => openWays(choicesOf(row, way)).includes(way)).map(inWords);
    expect(open.sort()).toEqual([...OPEN[people]].sort());
  });

  it.each(WAYS)('a refusal of %s wins over all else', (way) => {
    const refused = rows.filter((row) => row.includes('refused'));
    expect(refused.filter((row) => openWays(choicesOf(row, way)).includes(way))).toEqual([]);
  });

  it('one way never opens or shuts another', () => {
    for (const [chat, video] of rows.flatMap((one, at) => [[one, rows[rows.length - 1 - at] ?? one] as const])) {
      const choices: Choices = Object.fromEntries(
        PARTIES.slice(0, people).map((party, at) => {
          const stands = { 'meet-chat': chat[at], 'meet-video': video[at] };
          const of = (wanted: WayStand) =>
            (['meet-chat', 'meet-video'] as const).filter((way) => stands[way] === wanted);
          return [party, aChoice(party, { ways: of('given'), refused: of('refused') })];
        }),
      );
      expect(openWays(choices).includes('meet-chat')).toBe(OPEN[people].includes(inWords(chat)));
      expect(openWays(choices).includes('meet-video')).toBe(OPEN[people].includes(inWords(video)));
    }
  });
});

describe('where one person stands on a way', () => {
  it.each([
    ['nobody has asked them', undefined, 'none'],
    ['they gave it', aChoice('parent', { ways: ['messages'] }), 'given'],
    ['they were asked and left it out', aChoice('parent', { ways: [], refused: ['messages'] }), 'refused'],
    ['they said yes before it came up', aChoice('parent', { ways: ['meet-chat'] }), 'none'],
    ['they said no to all', aChoice('parent', { answer: 'no', ways: [] }), 'refused'],
    ['they wait for the schools', aChoice('mentor', { answer: 'wait', ways: [] }), 'none'],
  ] as const)('%s', (_case, choice, stand) => {
    expect(standOnWay(choice, 'messages')).toBe(stand);
  });
});
