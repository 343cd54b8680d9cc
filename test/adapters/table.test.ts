import { afterAll, describe, expect, it } from 'vitest';
import type { Change, Item, Table } from '../../lambdas/adapters/table.ts';
import { aMemoryTable } from '../a-memory-table.ts';
import { aTable } from '../a-table.ts';

const served = await aTable();
afterAll(async () => await served.stop());

let keys = 0;
const aKey = () => {
  keys += 1;
  return { pk: `P${keys}`, sk: 'S' };
};

/** Every condition that an adapter writes has one of these shapes. */
const CONDITIONS: [string, Item | undefined, Pick<Change, 'onlyIf' | 'values'>, boolean][] = [
  ['what is there exists', {}, { onlyIf: 'attribute_exists(pk)' }, true],
  ['what is not there does not exist', undefined, { onlyIf: 'attribute_exists(pk)' }, false],
  ['an attribute that is missing', {}, { onlyIf: 'attribute_not_exists(#answer)' }, true],
  ['a list of that length', { leaves: ['a', 'b'] }, { onlyIf: 'size(#leaves) = :two', values: { ':two': 2 } }, true],
  ['a list of another length', { leaves: ['a'] }, { onlyIf: 'size(#leaves) = :two', values: { ':two': 2 } }, false],
  ['no list, however long', {}, { onlyIf: 'size(#leaves) = :two', values: { ':two': 2 } }, false],
  ['an attribute that is there', { answer: 'no' }, { onlyIf: 'attribute_not_exists(#answer)' }, false],
  [
    'one of the values',
    { status: 'live' },
    { onlyIf: '#status IN (:a, :b)', values: { ':a': 'over', ':b': 'live' } },
    true,
  ],
  [
    'none of the values',
    { status: 'off' },
    { onlyIf: '#status IN (:a, :b)', values: { ':a': 'over', ':b': 'live' } },
    false,
  ],
  ['a greater number', { entry: 9 }, { onlyIf: '#entry < :next', values: { ':next': 10 } }, true],
  ['the same number', { entry: 10 }, { onlyIf: '#entry < :next', values: { ':next': 10 } }, false],
  ['a later text', { at: '2026-05-05' }, { onlyIf: '#at < :at', values: { ':at': '2026-05-06' } }, true],
  ['nothing to compare', {}, { onlyIf: '#at < :at', values: { ':at': '2026-05-06' } }, false],
  ['the same or less', { key: 3 }, { onlyIf: '#key <= :key', values: { ':key': 3 } }, true],
  ['another value', { standing: 'active' }, { onlyIf: '#standing <> :closed', values: { ':closed': 'closed' } }, true],
  [
    'the very value',
    { standing: 'closed' },
    { onlyIf: '#standing <> :closed', values: { ':closed': 'closed' } },
    false,
  ],
  [
    'either of two in brackets, and a third',
    { u1: 's1', claims: 1 },
    {
      onlyIf: '(attribute_not_exists(#u1) OR #u1 = :s) AND (attribute_not_exists(#u2) OR #u2 = :s) AND #claims = :c',
      values: { ':s': 's1', ':c': 1 },
    },
    true,
  ],
  [
    'one alternative of three without brackets',
    { at: 'b', voided: true },
    {
      onlyIf: 'attribute_not_exists(pk) OR #at < :at OR (#at = :at AND attribute_not_exists(#voided))',
      values: { ':at': 'b' },
    },
    false,
  ],
];

const TABLES: [string, Table][] = [
  ['behind the wire', served.table],
  ['in memory', aMemoryTable()],
];

describe.each(TABLES)('the one table %s', (_where, table) => {
  it.each(CONDITIONS)('lets a condition decide: %s', async (_what, item, condition, isTaken) => {
    const key = aKey();
    if (item !== undefined) await table.put({ ...key, ...item });
    const image = await table.update({ ...key, set: { seen: true, not: undefined }, remove: ['claims'], ...condition });
    const { claims: _, ...rest } = item ?? {};
    expect(image).toEqual(isTaken ? { ...key, ...rest, seen: true } : undefined);
    expect((await table.get(key))?.seen).toBe(isTaken ? true : undefined);
  });

  it('makes what it updates when nothing is there', async () => {
    const key = aKey();
    expect(await table.update({ ...key, set: { a: [{ b: 1 }] } })).toEqual({ ...key, a: [{ b: 1 }] });
  });

  it('puts once when it must be absent, and leaves out what is undefined', async () => {
    const key = aKey();
    expect(await table.put({ ...key, n: 1, deep: { none: undefined } }, { ifAbsent: true })).toBe(true);
    expect(await table.put({ ...key, n: 2 }, { ifAbsent: true })).toBe(false);
    expect(await table.get(key)).toStrictEqual({ ...key, n: 1, deep: {} });
  });

  it('gives copies: nobody changes what is stored', async () => {
    const key = aKey();
    await table.put({ ...key, list: ['a'] });
    const item = await table.get(key);
    if (Array.isArray(item?.list)) item.list.push('b');
    expect((await table.get(key))?.list).toEqual(['a']);
  });

  it('queries a partition by the beginning of the sort key, in order', async () => {
    const { pk } = aKey();
    for (const sk of ['B#2', 'A#1', 'B#10', 'C']) await table.put({ pk, sk });
    expect((await table.query(pk, 'B#')).map(({ sk }) => sk)).toEqual(['B#10', 'B#2']);
    expect((await table.query(pk)).map(({ sk }) => sk)).toEqual(['A#1', 'B#10', 'B#2', 'C']);
    await table.delete({ pk, sk: 'C' });
    expect(await table.query(pk, 'C')).toEqual([]);
  });

  it('lists only what has work, after a place and no more than wanted', async () => {
    for (const workAt of ['3', '1', '2']) await table.put({ ...aKey(), work: 'erasure', workAt });
    await table.put({ ...aKey(), work: 'erasure' });
    const at = async (page: { after?: string; limit?: number }) =>
      (await table.queryWork({ work: 'erasure', ...page })).map(({ workAt }) => workAt);
    expect(await at({})).toEqual(['1', '2', '3']);
    expect(await at({ after: '1' })).toEqual(['2', '3']);
    expect(await at({ limit: 2 })).toEqual(['1', '2']);
  });
});
