import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { configurationSetName, type Surroundings } from './function-environment.ts';
import type { Needs, TableCall } from './function-needs.ts';
import { BROKER, readsAllowListOnly } from './google-broker.ts';
import { functionArn, machineArn } from './names.ts';

const CALLS: Record<TableCall, string> = {
  get: 'dynamodb:GetItem',
  query: 'dynamodb:Query',
  list: 'dynamodb:Query',
  put: 'dynamodb:PutItem',
  update: 'dynamodb:UpdateItem',
  delete: 'dynamodb:DeleteItem',
};

/** The machine whose waits signals end. */
const LISTENER = 'pair-lifecycle';

const allow = (actions: string[], resources: string[]): PolicyStatement => new PolicyStatement({ actions, resources });

const sesArn = (scope: Construct, resource: string, resourceName: string): string =>
  Stack.of(scope).formatArn({ service: 'ses', resource, resourceName });

const tableAccess = (calls: TableCall[], { table, key }: Surroundings['records']): PolicyStatement[] => {
  const onTable = calls.filter((call) => call !== 'list').map((call) => CALLS[call]);
  return [
    ...(onTable.length > 0 ? [allow(onTable, [table.tableArn])] : []),
    ...(calls.includes('list') ? [allow([CALLS.list], [`${table.tableArn}/index/byWork`])] : []),
    allow(['kms:Decrypt', 'kms:GenerateDataKey'], [key.keyArn]),
  ];
};

/** Without the listing S3 says of an object that is not there that it may not be read. */
const reading = (bucket: Bucket, folders: string[]): PolicyStatement[] => [
  allow(
    ['s3:GetObject'],
    folders.map((folder) => bucket.arnForObjects(folder)),
  ),
  allow(['s3:ListBucket'], [bucket.bucketArn]),
];

const forgetting = (bucket: Bucket): PolicyStatement[] => [
  allow(['s3:DeleteObjectVersion'], [bucket.arnForObjects('*')]),
  allow(['s3:ListBucketVersions'], [bucket.bucketArn]),
];

const mailAccess = (scope: Construct, needs: Needs, { config, buckets }: Surroundings): PolicyStatement[] => {
  const kept = [...(needs.sendsMail ? ['sent/*'] : []), ...(needs.keepsWords ? ['words/*'] : [])];
  const senders = [
    sesArn(scope, 'identity', config.mail.domain),
    sesArn(scope, 'configuration-set', configurationSetName(config)),
  ];
  return [
    // On the identity and on the configuration set: SES checks both.
    ...(needs.sendsMail ? [allow(['ses:SendRawEmail'], senders)] : []),
    ...(kept.length > 0
      ? [
          allow(
            ['s3:PutObject'],
            kept.map((folder) => buckets.rawMails.arnForObjects(folder)),
          ),
        ]
      : []),
    ...(needs.readsMail
      ? reading(
          buckets.rawMails,
          needs.readsMail.map((folder) => `${folder}/*`),
        )
      : []),
  ];
};

const workflowAccess = (scope: Construct, needs: Needs): PolicyStatement[] => {
  const machines = (names: string[]) => names.map((name) => machineArn(scope, name));
  const ended = [...(needs.ends ?? []), ...(needs.signals ? [LISTENER] : [])];
  return [
    ...(ended.length > 0 ? [allow(['states:SendTaskSuccess'], machines(ended))] : []),
    ...(needs.signals ? [allow(['states:SendTaskFailure'], machines([LISTENER]))] : []),
    ...(needs.starts ? [allow(['states:StartExecution'], machines(needs.starts))] : []),
  ];
};

/** Who acts at Google asks the broker and has no way round it. */
const callAccess = (scope: Construct, needs: Needs): PolicyStatement[] => {
  const called = [...(needs.google ? [BROKER] : []), ...(needs.calls ?? [])];
  const arns = called.map((name) => functionArn(scope, name));
  return arns.length > 0 ? [allow(['lambda:InvokeFunction'], arns)] : [];
};

/** A function's permissions: exactly what its needs name. */
export const permissionsOf = (scope: Construct, needs: Needs, surroundings: Surroundings): PolicyStatement[] => {
  const { records, buckets } = surroundings;
  return [
    ...(needs.table && !needs.brokersGoogle ? tableAccess(needs.table, records) : []),
    ...(needs.brokersGoogle ? readsAllowListOnly(records) : []),
    ...callAccess(scope, needs),
    ...mailAccess(scope, needs, surroundings),
    ...(needs.cohorts ? reading(buckets.cohorts, ['*']) : []),
    ...(needs.cohorts === 'write' ? [allow(['s3:PutObject'], [buckets.cohorts.arnForObjects('*')])] : []),
    ...(needs.forgets ? forgetting(buckets.rawMails) : []),
    ...workflowAccess(scope, needs),
  ];
};
