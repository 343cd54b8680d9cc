import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FUNCTION_NEEDS, type Needs } from '../../lib/function-needs.ts';
import { pascal } from '../../lib/names.ts';
import { matchesAny } from '../../local/aws/host/iam-conditions.ts';
import { WORKSPACE } from '../../local/outside.ts';
import { aStack, references } from './a-stack.ts';

const texts = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const statementSchema = z.looseObject({ Effect: z.string(), Action: texts, Condition: z.unknown().optional() });
type Statement = z.infer<typeof statementSchema>;
const policySchema = z.object({ PolicyDocument: z.object({ Statement: z.array(statementSchema) }) });
const BROKER = 'broker-google-token';
const ALLOW_LIST = { 'dynamodb:LeadingKeys': ['COORDINATOR#*'] };

describe('acting at Google', () => {
  let made: ReturnType<typeof aStack>;
  let policies: { roles: string[]; statements: Statement[] }[];
  beforeAll(() => {
    made = aStack();
    policies = made.all('AWS::IAM::Policy').map(([, { Properties }]) => ({
      roles: references(Properties.Roles),
      statements: policySchema.parse(Properties).PolicyDocument.Statement,
    }));
  });
  afterAll(() => rmSync(made.outdir, { recursive: true, force: true }));

  const functionOf = (name: string) =>
    made.all('AWS::Lambda::Function').find(([id]) => id.startsWith(`Functions${pascal(name)}`))?.[1].Properties;
  const roleOf = (name: string) => references(functionOf(name)?.Role)[0] ?? '';
  const statementsOf = (name: string) => {
    const role = roleOf(name);
    return policies.filter(({ roles }) => roles.includes(role)).flatMap(({ statements }) => statements);
  };
  const functions = Object.entries<Needs>(FUNCTION_NEEDS);
  const environmentOf = (name: string) => JSON.stringify(functionOf(name)?.Environment);

  it('is known to Google by one role, which the stack puts out', () => {
    const role = made.resources[roleOf(BROKER)];
    expect(matchesAny(String(role?.Properties.RoleName), [WORKSPACE.role])).toBe(true);
    const users = functions.filter(([name]) => roleOf(name) === roleOf(BROKER));
    expect(users.map(([name]) => name)).toEqual([BROKER]);
  });

  it('needs addresses of Google’s tokens in one function only', () => {
    const told = functions.filter(([name]) => /GOOGLE_(STS|IAM|TOKEN)_URL|GOOGLE_AUDIENCE/.test(environmentOf(name)));
    expect(told.map(([name]) => name)).toEqual([BROKER]);
  });

  it('lets the broker read its list and nothing else', () => {
    const allowed = statementsOf(BROKER).filter(({ Effect }) => Effect === 'Allow');
    const actions = allowed.flatMap(({ Action }) => Action).filter((action) => !/^(kms|sqs):/.test(action));
    expect(actions).toEqual(['dynamodb:GetItem']);
    expect(allowed.find(({ Action }) => Action.includes('dynamodb:GetItem'))?.Condition).toEqual({
      'ForAllValues:StringLike': ALLOW_LIST,
      Null: { 'dynamodb:LeadingKeys': 'false' },
    });
  });

  it.each(functions)(
    'lets %s ask the broker if it acts at Google, and call what it calls, and no other',
    (name, needs) => {
      const calls = statementsOf(name).filter(({ Action }) => Action.includes('lambda:InvokeFunction'));
      const called = [...JSON.stringify(calls).matchAll(/:function:mentoring-([a-z-]+)/g)].map(([, of]) => of);
      expect(called).toEqual([...(needs.google ? [BROKER] : []), ...(needs.calls ?? [])]);
    },
  );

  it.each(functions)('keeps %s from writing whom it may act for, unless it enrols', (name, needs) => {
    const denied = statementsOf(name).find(
      ({ Effect, Condition }) => Effect === 'Deny' && JSON.stringify(Condition).includes('COORDINATOR#*'),
    );
    expect(denied?.Action.includes('dynamodb:PutItem') ?? false).toBe(name !== 'read-cohort');
    expect(needs.enrolsCoordinators === true).toBe(name === 'read-cohort');
  });
});
