import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';

export interface Key {
  pk: string;
  sk: string;
}
export type Item = Record<string, unknown>;

export interface Change extends Key {
  set?: Item;
  remove?: string[];
  /** Members to put into sets. */
  add?: Record<string, Set<string>>;
  /** A condition expression over `#name` and `:value`; every `#name` is an attribute of that very name. */
  onlyIf?: string;
  values?: Item;
}

export interface Table {
  /** Strongly consistent. */
  get(key: Key): Promise<Item | undefined>;
  /** False when `ifAbsent` and the item is there already. */
  put(item: Item & Key, options?: { ifAbsent?: boolean }): Promise<boolean>;
  /** The whole new image, or undefined when the condition does not hold. */
  update(change: Change): Promise<Item | undefined>;
  delete(key: Key): Promise<void>;
  /** All items of a partition whose sort key begins so, in order, strongly consistent. */
  query(pk: string, skPrefix?: string): Promise<Item[]>;
  /** Eventually consistent: for sweeps and lists, never for decisions. */
  queryWork(page: WorkPage): Promise<Item[]>;
}

/** What is listed in the sparse index `byWork` (`work`, `workAt`): answers and signals not yet told, open tasks, pairs. */
export interface WorkPage {
  work: 'untold' | 'task' | 'pair' | 'erasure';
  /** Only entries whose `workAt` is after this: an instant, or for pairs a pair id. */
  after?: string;
  limit?: number;
}

const unless = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
};

const namesIn = (expression: string): Record<string, string> =>
  Object.fromEntries([...expression.matchAll(/#([A-Za-z0-9_]+)/g)].map(([name, plain = '']) => [name, plain]));

const toUpdate = (tableName: string, { pk, sk, set = {}, remove = [], add = {}, onlyIf, values = {} }: Change) => {
  const sets = Object.keys(set).filter((name) => set[name] !== undefined);
  const update = [
    sets.length > 0 ? `SET ${sets.map((name) => `#${name} = :set_${name}`).join(', ')}` : '',
    remove.length > 0 ? `REMOVE ${remove.map((name) => `#${name}`).join(', ')}` : '',
    ...Object.keys(add).map((name) => `ADD #${name} :add_${name}`),
  ].join(' ');
  const settings = Object.fromEntries(sets.map((name) => [`:set_${name}`, set[name]]));
  const additions = Object.fromEntries(Object.entries(add).map(([name, members]) => [`:add_${name}`, members]));
  const all = { ...settings, ...additions, ...values };
  return new UpdateCommand({
    TableName: tableName,
    Key: { pk, sk },
    UpdateExpression: update.trim(),
    ExpressionAttributeNames: namesIn(`${update} ${onlyIf ?? ''}`),
    ...(Object.keys(all).length > 0 ? { ExpressionAttributeValues: all } : {}),
    ...(onlyIf === undefined ? {} : { ConditionExpression: onlyIf }),
    ReturnValues: 'ALL_NEW',
  });
};

/** The one table. Throws the SDK's errors, except that a failed condition is a return value. */
export const makeTable = (tableName: string, client = new DynamoDBClient({})): Table => {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });

  const queryAll = async (input: QueryCommandInput): Promise<Item[]> => {
    const items: Item[] = [];
    let from: Item | undefined;
    do {
      const page = await documents.send(new QueryCommand({ ...input, ExclusiveStartKey: from }));
      items.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from !== undefined && (input.Limit === undefined || items.length < input.Limit));
    return items;
  };

  return {
    get: async (key) =>
      (
        await documents.send(
          new GetCommand({ TableName: tableName, Key: { pk: key.pk, sk: key.sk }, ConsistentRead: true }),
        )
      ).Item,
    put: async (item, { ifAbsent = false } = {}) => {
      const condition = ifAbsent ? { ConditionExpression: 'attribute_not_exists(pk)' } : {};
      return (
        (await unless(documents.send(new PutCommand({ TableName: tableName, Item: item, ...condition })))) !== undefined
      );
    },
    update: async (change) => (await unless(documents.send(toUpdate(tableName, change))))?.Attributes,
    delete: async (key) => {
      await documents.send(new DeleteCommand({ TableName: tableName, Key: { pk: key.pk, sk: key.sk } }));
    },
    query: async (pk, skPrefix = '') =>
      await queryAll({
        TableName: tableName,
        ConsistentRead: true,
        KeyConditionExpression: skPrefix === '' ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: skPrefix === '' ? { ':pk': pk } : { ':pk': pk, ':sk': skPrefix },
      }),
    queryWork: async ({ work, after, limit }) =>
      await queryAll({
        TableName: tableName,
        IndexName: 'byWork',
        KeyConditionExpression: after === undefined ? '#work = :work' : '#work = :work AND #workAt > :after',
        ExpressionAttributeNames: after === undefined ? { '#work': 'work' } : { '#work': 'work', '#workAt': 'workAt' },
        ExpressionAttributeValues: after === undefined ? { ':work': work } : { ':work': work, ':after': after },
        ...(limit === undefined ? {} : { Limit: limit }),
      }),
  };
};
