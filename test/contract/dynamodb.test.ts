import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeSlots } from '../../lambdas/adapters/slots.ts';
import { makeTable, type Table } from '../../lambdas/adapters/table.ts';
import { aPlace, eventually } from './place.ts';

/** What the adapters of the table rely on. See place.ts for where this runs. */
const place = aPlace();
let table: Table;
let documents: DynamoDBDocumentClient;
let TableName: string;
let run = 0;

beforeAll(() => {
  const client = new DynamoDBClient(place.current.client);
  TableName = place.current.name('Table');
  table = makeTable(TableName, client);
  documents = DynamoDBDocumentClient.from(client);
});

/** A partition that no other test and no earlier run has. */
const aPartition = () => `CONTRACT#${Date.now()}#${run++}`;
const anItem = (pk = aPartition(), more: object = {}) => ({ pk, sk: 'A', ...more });

describe('a conditional write', () => {
  it('puts an item once', async () => {
    const item = anItem();
    expect(await table.put({ ...item, by: 'first' }, { ifAbsent: true })).toBe(true);
    expect(await table.put({ ...item, by: 'second' }, { ifAbsent: true })).toBe(false);
    expect(await table.get(item)).toEqual({ ...item, by: 'first' });
  });

  it('lets one of many win when they come at once', async () => {
    const item = anItem();
    const won = await Promise.all(Array.from({ length: 8 }, (_, by) => table.put({ ...item, by }, { ifAbsent: true })));
    expect(won.filter((one) => one)).toHaveLength(1);
    expect(await table.get(item)).toMatchObject({ by: won.indexOf(true) });
  });

  it('answers the whole new image, so that of token and answer whoever comes second sees the other', async () => {
    const item = anItem();
    await table.put(item);
    const onlyIf = 'attribute_exists(pk) AND attribute_not_exists(#answer)';
    const images = await Promise.all([
      table.update({ ...item, set: { token: 't' }, onlyIf: 'attribute_exists(pk)' }),
      table.update({ ...item, set: { answer: 'yes' }, onlyIf }),
    ]);
    expect(images.some((image) => image?.token === 't' && image?.answer === 'yes')).toBe(true);
    expect(await table.update({ ...item, set: { answer: 'no' }, onlyIf })).toBeUndefined();
    expect(await table.get(item)).toMatchObject({ answer: 'yes' });
  });

  it('changes nothing that is not there', async () => {
    const item = anItem();
    expect(await table.update({ ...item, set: { a: 1 }, onlyIf: 'attribute_exists(pk)' })).toBeUndefined();
    expect(await table.get(item)).toBeUndefined();
  });

  it('can hand back the item that stood in its way', async () => {
    const item = anItem();
    await table.put({ ...item, by: 'first' });
    const put = new PutCommand({
      ...{ TableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)' },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    await expect(documents.send(put)).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
      message: 'The conditional request failed',
      Item: { by: { S: 'first' } },
    });
  });

  it('compares numbers, texts and what is missing as the adapters do', async () => {
    const item = anItem(undefined, { count: 9, key: '2026-03', nothing: null });
    await table.put(item);
    const holds = async (onlyIf: string, values: Record<string, unknown> = {}) =>
      (await table.update({ ...item, set: { seen: true }, onlyIf, values })) !== undefined;
    expect(await holds('#count < :n', { ':n': 10 })).toBe(true);
    expect(await holds('#key <= :k', { ':k': '2026-02' })).toBe(false);
    expect(await holds('#gone < :n', { ':n': 10 })).toBe(false);
    expect(await holds('attribute_not_exists(#gone) OR #gone = :n', { ':n': 1 })).toBe(true);
    expect(await holds('attribute_exists(#nothing)')).toBe(true);
    expect(await holds('#key IN (:a, :b)', { ':a': 'x', ':b': '2026-03' })).toBe(true);
  });
});

it('of two claims that overlap one gets its units whole', async () => {
  const slots = makeSlots(table);
  const at = { personId: aPartition(), date: '2026-03-10' };
  const claims = [
    [1, 2, 3],
    [3, 4, 5],
  ].map((units, i) => ({ ...at, units, sessionId: `s${i}` }));
  const won = await Promise.all(claims.map((claim) => slots.claimSlot(claim)));
  expect(won.filter((one) => one)).toHaveLength(1);
  const [winner] = claims.filter((_, i) => won[i]);
  expect([...(await slots.takenUnits(at.personId, at.date))]).toEqual(
    winner?.units.map((unit) => [unit, winner.sessionId]),
  );
});

it('of a hundred claims of one time at once one is kept and ninety-nine are refused', async () => {
  const slots = makeSlots(table);
  const at = { personId: aPartition(), date: '2026-03-10', units: [132, 133, 134] };
  const sessions = Array.from({ length: 100 }, (_, one) => `s${one}`);
  const won = await Promise.all(sessions.map(async (sessionId) => await slots.claimSlot({ ...at, sessionId })));
  const winners = sessions.filter((_, one) => won[one]);
  expect(winners).toHaveLength(1);
  expect([...(await slots.takenUnits(at.personId, at.date)).values()]).toEqual([winners[0], winners[0], winners[0]]);
});

it('of claims of one day at once no more are kept than the day takes', async () => {
  const slots = makeSlots(table);
  const at = { personId: aPartition(), date: '2026-03-10' };
  const suits = (taken: Map<number, string>) => new Set(taken.values()).size < 3;
  const wanted = Array.from({ length: 10 }, (_, one) => ({ ...at, sessionId: `s${one}`, units: [100 + one] }));
  const won = await Promise.all(wanted.map(async (claim) => await slots.claimSlot(claim, suits)));
  expect(won.filter((one) => one)).toHaveLength(3);
  expect((await slots.takenUnits(at.personId, at.date)).size).toBe(3);
});

describe('a query', () => {
  it('reads what was just written, in the order of the sort key, page after page', async () => {
    const pk = aPartition();
    const text = 'x'.repeat(300_000);
    for (const sk of ['B#2', 'A', 'B#1', 'B#3', 'C', 'B#10', 'B#4']) await table.put({ pk, sk, text });
    expect((await table.query(pk, 'B#')).map(({ sk }) => sk)).toEqual(['B#1', 'B#10', 'B#2', 'B#3', 'B#4']);
    expect(await table.query(pk)).toHaveLength(7);
    const page = await documents.send(
      new QueryCommand({ TableName, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk } }),
    );
    expect(page.LastEvaluatedKey).toBeDefined();
  });

  it('of the sparse index sees an item as long as it has both keys', async () => {
    const item = anItem();
    const workAt = new Date().toISOString();
    await table.put({ ...item, work: 'untold', workAt });
    const listed = async () =>
      (await table.queryWork({ work: 'untold', after: new Date(Date.parse(workAt) - 1).toISOString() })).some(
        ({ pk }) => pk === item.pk,
      );
    await eventually(async () => (await listed()) || undefined);
    await table.update({ ...item, remove: ['work', 'workAt'], onlyIf: 'attribute_exists(pk)' });
    await eventually(async () => !(await listed()) || undefined);
    expect(await table.get(item)).toEqual(item);
  });
});

it('values come back as they were put', async () => {
  const item = anItem(undefined, {
    ...{ text: 'Séance – £5 ✓', empty: '', none: null, yes: true, whole: 12, part: 0.1, list: [1, 'a', [], {}] },
    deep: { a: { b: [{ c: null }] } },
  });
  await table.put({ ...item, gone: undefined });
  expect(await table.get(item)).toEqual(item);
  await table.delete(item);
  await table.delete(item);
  expect(await table.get(item)).toBeUndefined();
});

describe('what is refused', () => {
  const refused = async (sent: Promise<unknown>) => {
    const error = await sent.catch((thrown: unknown) => thrown);
    return error instanceof Error ? error.name : 'taken';
  };

  it.each([
    ['an empty key', () => documents.send(new PutCommand({ TableName, Item: { pk: '', sk: 'A' } }))],
    ['a key that is no text', () => documents.send(new GetCommand({ TableName, Key: { pk: 1, sk: 'A' } }))],
    ['a key without its second part', () => documents.send(new GetCommand({ TableName, Key: { pk: 'a' } }))],
    [
      'an item over 400 KB',
      () => documents.send(new PutCommand({ TableName, Item: anItem('a', { t: 'x'.repeat(410_000) }) })),
    ],
    [
      'an expression with a value that it does not name',
      () =>
        documents.send(
          new UpdateCommand({
            ...{ TableName, Key: { pk: 'a', sk: 'A' }, UpdateExpression: 'SET a = :a' },
            ExpressionAttributeValues: { ':a': 1, ':b': 2 },
          }),
        ),
    ],
    [
      'a reserved word that is not escaped',
      () =>
        documents.send(
          new UpdateCommand({
            ...{ TableName, Key: { pk: 'a', sk: 'A' }, UpdateExpression: 'SET name = :a' },
            ExpressionAttributeValues: { ':a': 1 },
          }),
        ),
    ],
  ])('%s', async (_what, send) => {
    expect(await refused(send())).toBe('ValidationException');
  });

  it('a table that is not there', async () => {
    const sent = documents.send(new GetCommand({ TableName: 'mentoring-no-such-table', Key: anItem() }));
    expect(await refused(sent)).toBe('ResourceNotFoundException');
  });
});
