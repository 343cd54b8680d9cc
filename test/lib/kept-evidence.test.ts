import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FUNCTION_NEEDS, type Needs } from '../../lib/function-needs.ts';
import { pascal } from '../../lib/names.ts';
import { aStack, references } from './a-stack.ts';

const list = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const document = z.object({
  Statement: z.array(
    z.looseObject({
      Effect: z.string(),
      Action: list,
      Principal: z.unknown().optional(),
      Resource: z.unknown().optional(),
      Condition: z.unknown().optional(),
    }),
  ),
});

const UPDATES_AND_DELETES = ['BatchWriteItem', 'DeleteItem', 'PartiQLDelete', 'PartiQLUpdate', 'UpdateItem'];
const PUTS = ['PartiQLInsert', 'PutItem'];
const ON_EVIDENCE = { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['CONSENT#*', 'CONCERN#*', 'MEET#*'] } };
const EXCEPT_RETENTION = {
  StringNotLike: {
    'aws:PrincipalArn': {
      'Fn::Join': [
        '',
        ['arn:', { Ref: 'AWS::Partition' }, ':iam::', { Ref: 'AWS::AccountId' }, ':role/mentoring-retention'],
      ],
    },
  },
};

describe('evidence of consents', () => {
  let made: ReturnType<typeof aStack>;
  beforeAll(() => {
    made = aStack();
  });
  afterAll(() => rmSync(made.outdir, { recursive: true, force: true }));

  const table = () => made.all('AWS::DynamoDB::Table')[0];
  const deniedOf = (roleId: string) =>
    made
      .all('AWS::IAM::Policy')
      .filter(([, { Properties }]) => references(Properties.Roles).includes(roleId))
      .flatMap(([, { Properties }]) => document.parse(Properties.PolicyDocument).Statement)
      .filter(({ Effect, Condition }) => Effect === 'Deny' && JSON.stringify(Condition).includes('CONSENT#*'));
  const actions = (statements: { Action: string[] }[]) =>
    statements.flatMap(({ Action }) => Action.map((action) => action.replace('dynamodb:', ''))).sort();

  it.each(Object.entries<Needs>(FUNCTION_NEEDS).filter(([, { forgets }]) => !forgets))(
    'cannot be updated or deleted by %s',
    (name, needs) => {
      const [found] = Object.entries(made.resources).filter(
        ([id, { Type }]) => Type === 'AWS::Lambda::Function' && id.startsWith(`Functions${pascal(name)}`),
      );
      const denied = deniedOf(references(found?.[1].Properties.Role)[0] ?? '');
      const expected = needs.appendsEvidence ? UPDATES_AND_DELETES : [...UPDATES_AND_DELETES, ...PUTS].sort();
      expect(actions(denied)).toEqual(expected);
      for (const { Condition, Resource } of denied) {
        expect(Condition).toEqual(ON_EVIDENCE);
        expect(references(Resource)).toEqual([table()?.[0]]);
      }
    },
  );

  it('can be deleted by one function, whose role bears the name that is left out of the denial', () => {
    const forgetting = Object.entries<Needs>(FUNCTION_NEEDS).filter(([, { forgets }]) => forgets);
    expect(forgetting.map(([name]) => name)).toEqual(['apply-retention']);
    const named = made
      .all('AWS::IAM::Role')
      .filter(([, { Properties }]) => Properties.RoleName === 'mentoring-retention');
    expect(named).toHaveLength(1);
    const [, found] = made.all('AWS::Lambda::Function').find(([id]) => id.startsWith('FunctionsApplyRetention')) ?? [];
    expect(references(found?.Properties.Role)).toEqual([named[0]?.[0]]);
  });

  it('can be added to by five functions only', () => {
    const appending = Object.entries<Needs>(FUNCTION_NEEDS).filter(([, { appendsEvidence }]) => appendsEvidence);
    expect(appending.map(([name]) => name)).toEqual([
      'copy-attendance',
      'tell-again',
      'receive-mail',
      'pages-person',
      'pages-task',
    ]);
  });

  it('is kept by the table itself from every role but that of retention', () => {
    const policy = z.object({ PolicyDocument: document }).parse(table()?.[1].Properties.ResourcePolicy);
    const [statement, ...more] = policy.PolicyDocument.Statement;
    expect(more).toEqual([]);
    expect(statement).toMatchObject({ Effect: 'Deny', Principal: { AWS: '*' }, Resource: '*' });
    expect(actions(statement === undefined ? [] : [statement])).toEqual(UPDATES_AND_DELETES);
    expect(statement?.Condition).toEqual({ ...ON_EVIDENCE, ...EXCEPT_RETENTION });
  });

  it('has its mails and words kept from deletion by every role but that of retention', () => {
    const policies = made.all('AWS::S3::BucketPolicy').filter(([id]) => id.startsWith('BucketsRawMails'));
    const statements = policies.flatMap(([, { Properties }]) => document.parse(Properties.PolicyDocument).Statement);
    const kept = statements.find(({ Action }) => Action.includes('s3:DeleteObject'));
    expect(kept).toMatchObject({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
    });
    expect(kept?.Condition).toEqual(EXCEPT_RETENTION);
  });
});
