import { describe, expect, it } from 'vitest';
import { findReferences, isMet, resolve, type Scope } from '../../../local/aws/host/intrinsics.ts';

const scope: Scope = {
  parameters: { PublicUrl: 'https://x', Empty: '' },
  pseudo: { 'AWS::Region': 'eu-west-2', 'AWS::Partition': 'aws' },
  conditions: {
    HasUrl: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'PublicUrl' }, ''] }] },
    IsEmpty: { 'Fn::Equals': [{ Ref: 'Empty' }, ''] },
    Both: { 'Fn::And': [{ Condition: 'HasUrl' }, { Condition: 'IsEmpty' }] },
    Neither: { 'Fn::Or': [{ 'Fn::Equals': ['a', 'b'] }, { 'Fn::Equals': [1, 2] }] },
  },
  made: new Map([['Table', { ref: 't', attributes: { Arn: 'arn:t', 'A.B': 'dotted' } }]]),
};

const sub = (text: string, ...more: unknown[]) => ({ 'Fn::Sub': more.length > 0 ? [text, ...more] : text });

describe('an intrinsic function', () => {
  it.each<[unknown, unknown]>([
    [{ Ref: 'PublicUrl' }, 'https://x'],
    [{ Ref: 'Table' }, 't'],
    [{ Ref: 'AWS::Region' }, 'eu-west-2'],
    [{ 'Fn::GetAtt': ['Table', 'Arn'] }, 'arn:t'],
    [{ 'Fn::GetAtt': 'Table.A.B' }, 'dotted'],
    [{ 'Fn::Join': ['/', ['a', { Ref: 'Table' }]] }, 'a/t'],
    [{ 'Fn::Select': ['1', { 'Fn::Split': [':', { 'Fn::GetAtt': ['Table', 'Arn'] }] }] }, 't'],
    [sub('$' + '{Table}-$' + '{Table.Arn}-$' + '{!Kept}-$' + '{AWS::Region}'), 't-arn:t-$' + '{Kept}-eu-west-2'],
    [sub('$' + '{Name}', { Name: { Ref: 'Table' } }), 't'],
    [{ 'Fn::If': ['HasUrl', 'yes', 'no'] }, 'yes'],
    [{ a: { 'Fn::If': ['IsEmpty', { Ref: 'AWS::NoValue' }, 'x'] }, b: [1, { Ref: 'AWS::NoValue' }] }, { b: [1] }],
    [{ Condition: { StringEquals: { a: 'b' } } }, { Condition: { StringEquals: { a: 'b' } } }],
  ])('%j stands for %j', (value, expected) => {
    expect(resolve(value, scope)).toEqual(expected);
  });

  it.each([
    [{ Ref: 'Gone' }, 'Gone'],
    [{ 'Fn::GetAtt': ['Table', 'Colour'] }, 'Colour'],
    [{ 'Fn::ImportValue': 'x' }, 'Fn::ImportValue'],
    [{ 'Fn::Select': ['7', ['a']] }, 'no item 7'],
    [{ 'Fn::If': ['Unknown', 1, 2] }, 'Unknown'],
  ])('%j is refused', (value, message) => {
    expect(() => resolve(value, scope)).toThrow(message);
  });
});

it.each([
  ['HasUrl', true],
  ['IsEmpty', true],
  ['Both', true],
  ['Neither', false],
])('the condition %s is %s', (name, expected) => {
  expect(isMet(name, scope)).toBe(expected);
});

it('finds what a value refers to', () => {
  const value = [
    { Ref: 'A' },
    { 'Fn::GetAtt': ['B', 'Arn'] },
    sub('$' + '{C.Arn}$' + '{!D}$' + '{E}', { E: { Ref: 'F' } }),
  ];
  expect([...findReferences(value)].sort()).toEqual(['A', 'B', 'C', 'F']);
});
