import type { AwsResponse } from '../types.ts';
import type { DynamoEngine } from './dynamodb-engine.ts';

/** `ReturnValuesOnConditionCheckFailure`, which dynalite does not know: the item that stood in the way. */
export async function addFailedItem(
  engine: DynamoEngine,
  input: Record<string, unknown>,
  response: AwsResponse,
): Promise<AwsResponse> {
  if (response.status !== 400 || input.ReturnValuesOnConditionCheckFailure !== 'ALL_OLD') return response;
  const failure: Record<string, unknown> = JSON.parse(String(response.body));
  if (!String(failure.__type).endsWith('#ConditionalCheckFailedException')) return response;
  const Key = input.Key ?? (await readKey(engine, input));
  const found = await engine.send('GetItem', JSON.stringify({ TableName: input.TableName, Key, ConsistentRead: true }));
  const { Item }: { Item?: unknown } = JSON.parse(String(found.body));
  return { ...response, body: JSON.stringify(Item === undefined ? failure : { ...failure, Item }) };
}

/** The key attributes of an item that was to be put. */
async function readKey(engine: DynamoEngine, { TableName, Item }: Record<string, unknown>) {
  const description = await engine.send('DescribeTable', JSON.stringify({ TableName }));
  const { Table }: { Table: { KeySchema: { AttributeName: string }[] } } = JSON.parse(String(description.body));
  const item = new Map(Object.entries(typeof Item === 'object' && Item ? Item : {}));
  return Object.fromEntries(Table.KeySchema.map(({ AttributeName }) => [AttributeName, item.get(AttributeName)]));
}
