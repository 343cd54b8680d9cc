import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Needs } from './function-needs.ts';
import { retentionRoleArn } from './names.ts';

/** Consents with their confirmations, concerns with what was decided on them, and who was in which Meet lie in partitions of their own. */
const EVIDENCE = { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['CONSENT#*', 'CONCERN#*', 'MEET#*'] } };

/** Every way to change or delete an item. A transaction is judged by the calls in it; a batch and PartiQL are calls of their own. */
const CHANGES = [
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:BatchWriteItem',
  'dynamodb:PartiQLUpdate',
  'dynamodb:PartiQLDelete',
];

/** A put may overwrite, and no policy can ask for its condition: only those whose code appends may put at all. */
const PUTS = ['dynamodb:PutItem', 'dynamodb:PartiQLInsert'];

const exceptRetention = (scope: Construct) => ({ StringNotLike: { 'aws:PrincipalArn': retentionRoleArn(scope) } });

/** No function may change or delete evidence, whatever else it is allowed, and few may add to it. */
export const evidenceIsKept = (
  { appendsEvidence }: Needs,
  { records }: { records: { table: ITable } },
): PolicyStatement =>
  new PolicyStatement({
    effect: Effect.DENY,
    actions: appendsEvidence ? CHANGES : [...CHANGES, ...PUTS],
    resources: [records.table.tableArn],
    conditions: EVIDENCE,
  });

/** The table's own word on it, which binds every role of the account, people's too. */
export const tableKeepsEvidence = (scope: Construct): PolicyDocument =>
  new PolicyDocument({
    statements: [
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: CHANGES,
        // The table cannot name itself in its own policy: that would be a cycle.
        resources: ['*'],
        conditions: { ...EVIDENCE, ...exceptRetention(scope) },
      }),
    ],
  });

/** Raw mails and words are never deleted by anybody else; whatever is put over one leaves its older version. */
export const keepObjects = (bucket: Bucket): void => {
  bucket.addToResourcePolicy(
    new PolicyStatement({
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
      resources: [bucket.arnForObjects('*')],
      conditions: exceptRetention(bucket),
    }),
  );
};
