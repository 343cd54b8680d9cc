import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Needs } from './function-needs.ts';
import type { Records } from './records.ts';

/** The one function that Google's workload identity pool lets in, by its role's name. */
export const BROKER = 'broker-google-token';
export const BROKER_ROLE = 'google-broker';

/** Whom the broker may act for lies in partitions of its own. */
const ALLOW_LIST = { 'dynamodb:LeadingKeys': ['COORDINATOR#*'] };

const WRITES = [
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:BatchWriteItem',
  'dynamodb:PartiQLInsert',
  'dynamodb:PartiQLUpdate',
  'dynamodb:PartiQLDelete',
];

/** The broker reads its list and no record of a person. */
export const readsAllowListOnly = ({ table, key }: Records): PolicyStatement[] => [
  new PolicyStatement({
    actions: ['dynamodb:GetItem'],
    resources: [table.tableArn],
    conditions: { 'ForAllValues:StringLike': ALLOW_LIST, Null: { 'dynamodb:LeadingKeys': 'false' } },
  }),
  new PolicyStatement({ actions: ['kms:Decrypt'], resources: [key.keyArn] }),
];

/** A function that is taken over cannot put an address of its choice on the list. */
export const allowListIsKept = ({ enrolsCoordinators }: Needs, { table }: Records): PolicyStatement[] =>
  enrolsCoordinators
    ? []
    : [
        new PolicyStatement({
          effect: Effect.DENY,
          actions: WRITES,
          resources: [table.tableArn],
          conditions: { 'ForAnyValue:StringLike': ALLOW_LIST },
        }),
      ];
