import type { Permission } from '../types.ts';
import type { Table } from './dynamodb-keys.ts';

export interface TableCall {
  operation: string;
  input: Record<string, unknown>;
  tables: Map<string, Table>;
  leadingKeys: (table: Table) => string[];
}

/** One permission a table and partition key; a table with a customer key asks for the key too. */
export function findPermissions({ operation, input, tables, leadingKeys }: TableCall): Permission[] {
  const action = `dynamodb:${operation}`;
  const names = findTableNames(input);
  if (names.length === 0) return [{ action, resource: '*' }];
  return names.flatMap((name) => {
    const table = tables.get(name);
    if (!table) return [{ action, resource: `arn:aws:dynamodb:::table/${name}` }];
    const { IndexName: index } = input;
    const resource = typeof index === 'string' ? `${table.arn}/index/${index}` : table.arn;
    const keys = leadingKeys(table);
    const contexts = keys.map((key) => ({ 'dynamodb:LeadingKeys': key }));
    const onTable =
      contexts.length > 0 ? contexts.map((context) => ({ action, resource, context })) : [{ action, resource }];
    return table.keyArn === undefined ? onTable : [...onTable, mayDecrypt(table.keyArn)];
  });
}

function mayDecrypt(keyArn: string): Permission {
  const region = keyArn.split(':')[3];
  const context = { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` };
  return { action: 'kms:Decrypt', resource: keyArn, context };
}

function findTableNames({ TableName, RequestItems }: Record<string, unknown>): string[] {
  const names = typeof RequestItems === 'object' && RequestItems ? Object.keys(RequestItems) : [TableName];
  return names.filter((name) => typeof name === 'string').map((name) => name.replace(/^arn:.*:table\//, ''));
}
