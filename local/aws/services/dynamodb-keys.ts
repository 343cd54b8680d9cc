export interface TableShape {
  name: string;
  partitionKey: string;
  /** The partition key of each index. */
  indexKeys: Record<string, string>;
}

export interface Table extends TableShape {
  arn: string;
  /** The customer's key: whoever uses the table must be allowed to decrypt with it. */
  keyArn?: string;
  /** The `CreateTable` request. */
  definition: Record<string, unknown>;
}

/** The partition keys that a call names, for `dynamodb:LeadingKeys`. Empty when the call names none (a scan). */
export function findLeadingKeys(input: Record<string, unknown>, table: TableShape): string[] {
  const { partitionKey, name } = table;
  const items = [input.Key, input.Item, ...listBatched(input, name)];
  const keys = items.map((item) => readText(isObject(item) ? item[partitionKey] : undefined));
  const queried = findQueried(input, table);
  return [...keys, queried].filter((key) => key !== undefined);
}

function listBatched({ RequestItems }: Record<string, unknown>, table: string): unknown[] {
  const batch = isObject(RequestItems) ? RequestItems[table] : undefined;
  if (isObject(batch) && Array.isArray(batch.Keys)) return batch.Keys;
  if (!Array.isArray(batch)) return [];
  return batch.map((write) => write.PutRequest?.Item ?? write.DeleteRequest?.Key);
}

function findQueried(input: Record<string, unknown>, table: TableShape): string | undefined {
  const { KeyConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues, IndexName } = input;
  const key = typeof IndexName === 'string' ? table.indexKeys[IndexName] : table.partitionKey;
  const names = isObject(ExpressionAttributeNames) ? ExpressionAttributeNames : {};
  const values = isObject(ExpressionAttributeValues) ? ExpressionAttributeValues : {};
  for (const [, name = '', value = ''] of String(KeyConditionExpression ?? '').matchAll(/([#\w]+)\s*=\s*(:\w+)/g)) {
    if ((names[name] ?? name) === key) return readText(values[value]);
  }
  return undefined;
}

function readText(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const text = value.S ?? value.N;
  return typeof text === 'string' ? text : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
