import { describe, expect, it } from 'vitest';
import { Iam } from '../../../local/aws/host/iam.ts';

const role = 'arn:aws:iam::111111111111:role/r';
const table = 'arn:aws:dynamodb:eu-west-2:111111111111:table/T';

interface Case {
  Statement: Record<string, unknown>[];
  action?: string;
  resource?: string;
  context?: Record<string, string>;
}

function mayDo({ Statement, action = 'dynamodb:PutItem', resource = table, context }: Case): boolean {
  const iam = new Iam();
  iam.attach(role, { Version: '2012-10-17', Statement });
  return iam.refuse(role, { action, resource, ...(context ? { context } : {}) }) === undefined;
}

const allow = (more: Record<string, unknown> = {}) => ({ Effect: 'Allow', Action: '*', Resource: '*', ...more });
const when = (Condition: unknown, context?: Record<string, string>): Case => ({
  Statement: [allow({ Condition })],
  ...(context ? { context } : {}),
});
const keys = (key: string) => ({ 'dynamodb:LeadingKeys': key });

describe('a role', () => {
  it.each<[string, Case, boolean]>([
    ['nothing', { Statement: [] }, false],
    ['its action', { Statement: [allow({ Action: 'dynamodb:PutItem', Resource: table })] }, true],
    ['an action in other case', { Statement: [allow({ Action: 'DynamoDB:putitem' })] }, true],
    ['an action by wildcard', { Statement: [allow({ Action: ['s3:*', 'dynamodb:Put*'] })] }, true],
    ['another action', { Statement: [allow({ Action: 'dynamodb:GetItem' })] }, false],
    ['all but this action', { Statement: [allow({ Action: undefined, NotAction: 'dynamodb:PutItem' })] }, false],
    ['all but another action', { Statement: [allow({ Action: undefined, NotAction: ['s3:*'] })] }, true],
    ['another resource', { Statement: [allow({ Resource: `${table}/index/*` })] }, false],
    ['all but this resource', { Statement: [allow({ Resource: undefined, NotResource: table })] }, false],
    ['a resource with a question mark', { Statement: [allow({ Resource: table.replace('T', '?') })] }, true],
    ['a dot that is no wildcard', { Statement: [allow({ Resource: table.replace('T', '.') })] }, false],
    ['all, with this denied', { Statement: [allow(), { ...allow(), Effect: 'Deny' }] }, false],
    ['all, with another denied', { Statement: [allow(), { ...allow({ Action: 's3:*' }), Effect: 'Deny' }] }, true],
  ])('is allowed %s', (_name, permission, expected) => {
    expect(mayDo(permission)).toBe(expected);
  });

  it.each<[string, Case, boolean]>([
    ['StringEquals', when({ StringEquals: { a: ['x', 'y'] } }, { a: 'y' }), true],
    ['StringEquals, another', when({ StringEquals: { a: 'x' } }, { a: 'z' }), false],
    ['StringEquals, missing', when({ StringEquals: { a: 'x' } }), false],
    ['StringEqualsIfExists, missing', when({ StringEqualsIfExists: { a: 'x' } }), true],
    ['StringNotEquals', when({ StringNotEquals: { a: 'x' } }, { a: 'x' }), false],
    ['StringNotEquals, missing', when({ StringNotEquals: { a: 'x' } }), true],
    ['StringLike', when({ StringLike: { a: '*@example.org' } }, { a: 'me@example.org' }), true],
    ['ArnLike', when({ ArnLike: { a: 'arn:*:rule/x' } }, { a: 'arn:aws:events:::rule/x' }), true],
    ['Bool', when({ Bool: { 'aws:SecureTransport': 'false' } }), false],
    ['Null', when({ Null: { a: 'true' } }), true],
    ['keys in any case', when({ StringEquals: { 'AWS:sourceaccount': '1' } }, { 'aws:SourceAccount': '1' }), true],
    ['ForAllValues, missing', when({ 'ForAllValues:StringLike': keys('PAIR#*') }), true],
    ['ForAllValues', when({ 'ForAllValues:StringLike': keys('PAIR#*') }, keys('CONSENT#1')), false],
    ['ForAnyValue, missing', when({ 'ForAnyValue:StringLike': keys('PAIR#*') }), false],
    ['ForAnyValue', when({ 'ForAnyValue:StringLike': keys('PAIR#*') }, keys('PAIR#1')), true],
    ['two keys, one unmet', when({ StringEquals: { a: '1', b: '2' } }, { a: '1', b: '3' }), false],
  ])('is bound by the condition %s', (_name, permission, expected) => {
    expect(mayDo(permission)).toBe(expected);
  });

  it.each([
    [{ Effect: 'Allow', Action: '*', Resource: '*', Condition: { DateLessThan: { a: 'x' } } }],
    [{ Effect: 'Maybe', Action: '*', Resource: '*' }],
    [{ Effect: 'Allow', Resource: '*' }],
  ])('cannot have a statement that is not understood', (statement) => {
    expect(() => new Iam().attach(role, { Version: '2012-10-17', Statement: [statement] })).toThrow();
  });
});

describe('a role that may do everything', () => {
  const evidence = 'arn:aws:s3:::evidence';
  const keeper = 'arn:aws:iam::111111111111:role/retention';
  const denial = (Principal: unknown) => ({
    Effect: 'Deny',
    Principal,
    Action: ['dynamodb:DeleteItem', 's3:DeleteObject'],
    Resource: '*',
    Condition: { StringNotLike: { 'aws:PrincipalArn': keeper } },
  });
  const refusalOf = (who: string, permission: { action: string; resource: string }, Principal: unknown = '*') => {
    const iam = new Iam();
    iam.attach(who, { Version: '2012-10-17', Statement: allow() });
    for (const arn of [table, evidence])
      iam.attachToResource(arn, { Version: '2012-10-17', Statement: denial(Principal) });
    return iam.refuse(who, permission);
  };

  it.each([
    ['the table', { action: 'dynamodb:DeleteItem', resource: table }],
    ['an object of the bucket', { action: 's3:DeleteObject', resource: `${evidence}/mail` }],
  ])('is held to what the policy of %s denies', (_name, permission) => {
    expect(refusalOf(role, permission)).toMatch(/explicit deny in a resource-based policy$/);
    expect(refusalOf(role, permission, { AWS: '*' })).toBeDefined();
  });

  it.each([
    ['as the one who is spared', keeper, { action: 'dynamodb:DeleteItem', resource: table }, '*'],
    ['to do another thing', role, { action: 'dynamodb:PutItem', resource: table }, '*'],
    ['elsewhere', role, { action: 's3:DeleteObject', resource: `${evidence}2/mail` }, '*'],
    ['where a service is denied', role, { action: 'dynamodb:DeleteItem', resource: table }, { Service: 's3' }],
  ])('is free %s', (_name, who, permission, principal) => {
    expect(refusalOf(who, permission, principal)).toBeUndefined();
  });
});

describe('a policy on a resource', () => {
  const bucket = 'arn:aws:s3:::raw';
  const put = { action: 's3:PutObject', resource: `${bucket}/mail`, context: { 'aws:SourceAccount': '1' } };
  const statement = (more: Record<string, unknown> = {}) => ({
    ...{
      Effect: 'Allow',
      Action: 's3:PutObject',
      Resource: `${bucket}/*`,
      Principal: { Service: 'ses.amazonaws.com' },
    },
    ...more,
  });
  const insecure = { Condition: { Bool: { 'aws:SecureTransport': 'false' } }, Principal: { AWS: '*' }, Effect: 'Deny' };

  it.each<[string, Record<string, unknown>[], boolean]>([
    ['names it', [statement()], true],
    ['names another', [statement({ Principal: { Service: 's3.amazonaws.com' } })], false],
    ['names another account', [statement({ Condition: { StringEquals: { 'aws:SourceAccount': '2' } } })], false],
    ['denies only insecure calls', [statement(), statement(insecure)], true],
    ['is silent', [], false],
  ])('lets a service in when it %s', (_name, Statement, expected) => {
    const iam = new Iam();
    iam.attachToResource(bucket, { Version: '2012-10-17', Statement });
    expect(iam.allowsService(bucket, 'ses.amazonaws.com', put)).toBe(expected);
  });
});
