import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { configurationSetName, type Surroundings } from './function-environment.ts';
import type { Needs } from './function-needs.ts';
import { machineArn } from './names.ts';
import { MACHINES } from './state-machines.ts';

const READS = ['dynamodb:GetItem', 'dynamodb:Query'];
const WRITES = [...READS, 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'];

const allow = (actions: string[], resources: string[]): PolicyStatement => new PolicyStatement({ actions, resources });

const sesArn = (scope: Construct, resource: string, resourceName: string): string =>
  Stack.of(scope).formatArn({ service: 'ses', resource, resourceName });

/** A function's permissions: exactly what its needs name. */
export const permissionsOf = (
  scope: Construct,
  needs: Needs,
  { config, records, buckets }: Surroundings,
): PolicyStatement[] => [
  ...(needs.table === undefined
    ? []
    : [
        allow(needs.table === 'write' ? WRITES : READS, [records.table.tableArn, `${records.table.tableArn}/index/*`]),
        allow(['kms:Decrypt', 'kms:GenerateDataKey'], [records.key.keyArn]),
      ]),
  ...(needs.sendsMail
    ? [
        // On the identity and on the configuration set: SES checks both.
        allow(
          ['ses:SendRawEmail'],
          [
            sesArn(scope, 'identity', config.mail.domain),
            sesArn(scope, 'configuration-set', configurationSetName(config)),
          ],
        ),
        allow(['s3:PutObject'], [buckets.rawMails.arnForObjects('sent/*'), buckets.rawMails.arnForObjects('words/*')]),
      ]
    : []),
  ...(needs.readsMail || needs.sendsMail
    ? [
        allow(['s3:GetObject'], [buckets.rawMails.arnForObjects('*')]),
        allow(['s3:ListBucket'], [buckets.rawMails.bucketArn]),
      ]
    : []),
  ...(needs.cohorts
    ? [
        allow(['s3:GetObject', 's3:PutObject'], [buckets.cohorts.arnForObjects('*')]),
        allow(['s3:ListBucket'], [buckets.cohorts.bucketArn]),
      ]
    : []),
  ...(needs.tellsWorkflows
    ? [
        allow(
          ['states:SendTaskSuccess', 'states:SendTaskFailure'],
          MACHINES.map((name) => machineArn(scope, name)),
        ),
      ]
    : []),
  ...(needs.starts === undefined
    ? []
    : [
        allow(
          ['states:StartExecution'],
          needs.starts.map((name) => machineArn(scope, name)),
        ),
      ]),
];
