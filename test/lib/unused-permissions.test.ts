import { expect, it } from 'vitest';
import { findUnused } from '../../bin/unused-permissions.ts';

const role = 'arn:aws:iam::1:role/r';
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
