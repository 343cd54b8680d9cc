import { expect, it } from 'vitest';
import { makeTargetInput } from '../../../local/aws/services/eventbridge-input.ts';
import { matchesPattern } from '../../../local/aws/services/eventbridge-pattern.ts';

const event = {
  source: 'aws.s3',
  'detail-type': 'Object Created',
  resources: ['arn:a', 'arn:b'],
  detail: { object: { key: 'cohorts/1.csv', size: 12 }, bucket: { name: 'B' } },
};

const onKey = (matcher: unknown) => ({ detail: { object: { key: [matcher] } } });

it.each<[string, unknown, boolean]>([
  ['a value of the list', { source: ['aws.ses', 'aws.s3'] }, true],
  ['no value of the list', { source: ['aws.ses'] }, false],
  ['one of several values of the event', { resources: ['arn:b'] }, true],
  ['a field that is missing', { detail: { nothing: ['x'] } }, false],
  ['a prefix', onKey({ prefix: 'cohorts/' }), true],
  ['another prefix', onKey({ prefix: 'dry-runs/' }), false],
  ['a suffix', onKey({ suffix: '.csv' }), true],
  ['a prefix without regard to case', onKey({ prefix: { 'equals-ignore-case': 'COHORTS' } }), true],
  ['a wildcard', onKey({ wildcard: 'cohorts/*.csv' }), true],
  ['a wildcard that does not fit', onKey({ wildcard: '*.report.json' }), false],
  ['anything but', onKey({ 'anything-but': ['x', 'y'] }), true],
  ['anything but what it is', onKey({ 'anything-but': 'cohorts/1.csv' }), false],
  ['anything but a suffix', onKey({ 'anything-but': { suffix: '.csv' } }), false],
  ['anything but a wildcard', onKey({ 'anything-but': { wildcard: '*.report.*' } }), true],
  ['presence', { detail: { bucket: { name: [{ exists: true }] } } }, true],
  ['absence', { detail: { gone: [{ exists: false }] } }, true],
  ['absence of what is there', { detail: { bucket: { name: [{ exists: false }] } } }, false],
  ['a number in a range', { detail: { object: { size: [{ numeric: ['>', 0, '<=', 12] }] } } }, true],
  ['a number outside', { detail: { object: { size: [{ numeric: ['>', 12] }] } } }, false],
  ['one of two patterns', { $or: [{ source: ['x'] }, { 'detail-type': ['Object Created'] }] }, true],
])('matches by %s', (_name, pattern, expected) => {
  expect(matchesPattern(pattern, event)).toBe(expected);
});

it('refuses a matcher that it does not know', () => {
  expect(() => matchesPattern({ source: [{ cidr: '10.0.0.0/8' }] }, event)).toThrow('cidr');
});

const paths = { key: '$.detail.object.key', size: '$.detail.object.size', object: "$['detail'].object" };

it.each([
  ['the whole event', {}, event],
  ['a constant', { Input: '{"a":1}' }, { a: 1 }],
  ['a part', { InputPath: '$.detail.bucket.name' }, 'B'],
  [
    'a template',
    {
      InputTransformer: {
        InputPathsMap: paths,
        InputTemplate: '{"k":<key>,"s":<size>,"t":"<key> is <size>","o":<object>}',
      },
    },
    { k: 'cohorts/1.csv', s: 12, t: 'cohorts/1.csv is 12', o: event.detail.object },
  ],
])('hands a target %s', (_name, target, expected) => {
  expect(makeTargetInput(target, event)).toEqual(expected);
});
