import type { AwsRequest, AwsResponse, AwsService, HostContext } from '../types.ts';
import { type DynamoEngine, startDynamoEngine } from './dynamodb-engine.ts';
import { addFailedItem } from './dynamodb-failed-item.ts';
import { findLeadingKeys, type Table } from './dynamodb-keys.ts';
import { findPermissions } from './dynamodb-permissions.ts';

export interface DynamoDb extends AwsService {
  /** Creates the table unless it is there from an earlier run. */
  ensureTable(table: Table): Promise<void>;
  close(): Promise<void>;
}

/** Amazon DynamoDB at its JSON protocol: dynalite behind the permissions of the caller's role. */
export async function startDynamoDb(context: Pick<HostContext, 'takeFault'>, path?: string): Promise<DynamoDb> {
  const engine = await startDynamoEngine(path);
  const tables = new Map<string, Table>();
  return {
    signingName: 'dynamodb',
    permissions: (request) => {
      const { operation, input } = readCall(request);
      return findPermissions({ operation, input, tables, leadingKeys: (table) => findLeadingKeys(input, table) });
    },
    refuse: (_request, message) => refuse(400, 'com.amazon.coral.service#AccessDeniedException', message),
    handle: (request) => handle(context, engine, request),
    ensureTable: async (table) => {
      tables.set(table.name, table);
      const known = await engine.send('DescribeTable', JSON.stringify({ TableName: table.name }));
      if (known.status === 200) return;
      const created = await engine.send('CreateTable', JSON.stringify(table.definition));
      if (created.status !== 200) throw new Error(`table ${table.name}: ${String(created.body)}`);
    },
    close: () => engine.close(),
  };
}

const dynamo = 'com.amazonaws.dynamodb.v20120810#';

async function handle(
  context: Pick<HostContext, 'takeFault'>,
  engine: DynamoEngine,
  request: AwsRequest,
): Promise<AwsResponse> {
  const { operation, input } = readCall(request);
  const perform = async () => addFailedItem(engine, input, await engine.send(operation, request.body));
  switch (context.takeFault('dynamodb')?.kind) {
    case 'throttle':
      return refuse(400, `${dynamo}ProvisionedThroughputExceededException`, 'The level of throughput was exceeded.');
    case '5xx':
      return refuse(500, `${dynamo}InternalServerError`, 'Internal server error');
    case 'timeout':
      await perform();
      return refuse(500, `${dynamo}InternalServerError`, 'Internal server error');
    case 'duplicate':
      await perform();
      return jsonHeaders(await perform());
    default:
      return jsonHeaders(await perform());
  }
}

function readCall({ headers, body }: AwsRequest): { operation: string; input: Record<string, unknown> } {
  const operation = headers['x-amz-target']?.split('.')[1] ?? '';
  return { operation, input: body.length === 0 ? {} : JSON.parse(body.toString('utf8')) };
}

function refuse(status: number, type: string, message: string): AwsResponse {
  return jsonHeaders({ status, body: JSON.stringify({ __type: type, message, Message: message }) });
}

function jsonHeaders(response: AwsResponse): AwsResponse {
  return { ...response, headers: { 'content-type': 'application/x-amz-json-1.0' } };
}
