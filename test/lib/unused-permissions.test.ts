import { describe, expect, it } from 'vitest';
import { findIdle, findUnexplained, findUnused } from '../../bin/unused-permissions.ts';

const role = 'arn:aws:iam::1:role/MentoringStack-FunctionsOpenAskServiceRole1A2B3C4D';
const table = 'arn:aws:dynamodb:eu-west-2:1:table/T';
const put = { role, action: 'dynamodb:PutItem', resource: table };

it.each([
  ['what nobody did', [], [put]],
  ['what was done elsewhere', [{ ...put, resource: `${table}2`, allowed: true }], [put]],
  ['what another did', [{ ...put, role: 'arn:aws:iam::1:role/s', allowed: true }], [put]],
  ['what was only tried', [{ ...put, allowed: false }], [put]],
  ['not what was done', [{ ...put, allowed: true }], []],
])('too wide is %s', (_what, used, unused) => {
  expect(findUnused([put], used)).toEqual(unused);
});

it('patterns are used by what they match', () => {
  const wide = { role, action: 's3:Get*', resource: 'arn:aws:s3:::b/sent/*' };
  const used = { role, action: 's3:GetObject', resource: 'arn:aws:s3:::b/sent/1.txt', allowed: true };
  expect(findUnused([wide], [used])).toEqual([]);
});

it.each(['kms:Decrypt', 'logs:PutResourcePolicy', 'sqs:SendMessage'])('%s is left to the services', (action) => {
  expect(findUnused([{ role, action, resource: '*' }], [])).toEqual([]);
});

describe('a reason', () => {
  const reason = { who: 'FunctionsOpenAsk', does: 'dynamodb:PutItem', on: 'table/*', why: 'only after a crash' };

  it.each([
    ['that names it by patterns', reason, []],
    ['of another role', { ...reason, who: 'FunctionsCloseAsk' }, [put]],
    ['of another action', { ...reason, does: 'dynamodb:GetItem' }, [put]],
    ['of another resource', { ...reason, on: 'table/Other' }, [put]],
  ])('%s: what is left is told', (_what, given, left) => {
    expect(findUnexplained([put], [given])).toEqual(left);
  });

  it('is told of when nothing needs it any more', () => {
    expect(findIdle([], [reason])).toEqual([reason]);
    expect(findIdle([put], [reason])).toEqual([]);
  });
});
