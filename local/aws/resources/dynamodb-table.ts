import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';
import { cloudOnly, tags } from './shapes.ts';

const keySchema = z.array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));

const index = z.strictObject({
  IndexName: z.string(),
  KeySchema: keySchema,
  Projection: z.strictObject({
    ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
    NonKeyAttributes: z.array(z.string()).optional(),
  }),
  WarmThroughput: cloudOnly,
});

const properties = z.strictObject({
  TableName: z.string().optional(),
  AttributeDefinitions: z.array(z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  KeySchema: keySchema,
  GlobalSecondaryIndexes: z.array(index).optional(),
  BillingMode: z.literal('PAY_PER_REQUEST'),
  SSESpecification: z
    .strictObject({ SSEEnabled: z.boolean(), SSEType: z.string().optional(), KMSMasterKeyId: z.string().optional() })
    .optional(),
  TimeToLiveSpecification: z.strictObject({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
  PointInTimeRecoverySpecification: cloudOnly,
  DeletionProtectionEnabled: cloudOnly,
  TableClass: cloudOnly,
  ResourcePolicy: z.strictObject({ PolicyDocument: z.unknown() }).optional(),
  Tags: tags,
});

const hashKey = (keys: z.infer<typeof keySchema>) =>
  keys.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName ?? '';

export const dynamoDbTable = defineResource('AWS::DynamoDB::Table', properties, async (table, input) => {
  const { account, region, services } = input;
  const name = table.TableName ?? input.defaultName;
  const arn = `arn:aws:dynamodb:${region}:${account}:table/${name}`;
  const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode } = table;
  const indexes = GlobalSecondaryIndexes?.map(({ IndexName, KeySchema, Projection }) => ({
    IndexName,
    KeySchema,
    Projection,
  }));
  if (table.ResourcePolicy) services.iam.attachToResource(arn, table.ResourcePolicy.PolicyDocument);
  const keyArn = table.SSESpecification?.KMSMasterKeyId;
  await services.dynamodb.ensureTable({
    name,
    arn,
    partitionKey: hashKey(KeySchema),
    indexKeys: Object.fromEntries((indexes ?? []).map((one) => [one.IndexName, hashKey(one.KeySchema)])),
    definition: {
      TableName: name,
      AttributeDefinitions,
      KeySchema,
      BillingMode,
      ...(indexes ? { GlobalSecondaryIndexes: indexes } : {}),
    },
    ...(keyArn ? { keyArn } : {}),
  });
  return { ref: name, attributes: { Arn: arn } };
});
