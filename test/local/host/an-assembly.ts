import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestResource {
  Type: string;
  Properties?: Record<string, unknown>;
  DependsOn?: string[];
  Condition?: string;
  Metadata?: Record<string, unknown>;
}

export interface TestAssembly {
  resources: Record<string, TestResource>;
  parameters?: Record<string, unknown>;
  conditions?: Record<string, unknown>;
  outputs?: Record<string, unknown>;
  /** Source of `index.js` by asset name. */
  functions?: Record<string, string>;
}

/** Writes a synthesized assembly of one stack named Test; resolves to its folder. */
export function anAssembly({ resources, parameters, conditions, outputs, functions = {} }: TestAssembly): string {
  const dir = mkdtempSync(join(tmpdir(), 'assembly-'));
  const write = (name: string, value: unknown) => writeFileSync(join(dir, name), JSON.stringify(value));
  const files = Object.entries(functions).map(([name, source]) => {
    mkdirSync(join(dir, `asset.${name}`));
    writeFileSync(join(dir, `asset.${name}`, 'index.js'), source);
    return [name, { source: { path: `asset.${name}` }, destinations: { here: { objectKey: `${name}.zip` } } }];
  });
  write('manifest.json', { artifacts: { Test: { type: 'aws:cloudformation:stack' } } });
  write('Test.assets.json', { files: Object.fromEntries(files) });
  write('Test.template.json', {
    Resources: resources,
    ...(parameters ? { Parameters: parameters } : {}),
    ...(conditions ? { Conditions: conditions } : {}),
    ...(outputs ? { Outputs: outputs } : {}),
  });
  return dir;
}

const trust = (service: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
});

export function aRole(statements: unknown[] = [], service = 'lambda.amazonaws.com'): TestResource {
  const policy = { PolicyName: 'own', PolicyDocument: { Version: '2012-10-17', Statement: statements } };
  const Policies = statements.length > 0 ? [policy] : [];
  return { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: trust(service), Policies } };
}

/** A function whose code is the asset of its own name in lower case; its role is `{id}Role`. */
export function aFunction(id: string, more: Record<string, unknown> = {}): TestResource {
  const Properties = {
    Code: { S3Bucket: 'assets', S3Key: `${id.toLowerCase()}.zip` },
    Handler: 'index.handler',
    Runtime: 'nodejs22.x',
    Role: { 'Fn::GetAtt': [`${id}Role`, 'Arn'] },
    ...more,
  };
  return { Type: 'AWS::Lambda::Function', Properties };
}

/** An HTTP API with one integration of the function and these routes. */
export function anApi(functionId: string, routeKeys: string[]): Record<string, TestResource> {
  const functionArn = { 'Fn::GetAtt': [functionId, 'Arn'] };
  const routes = routeKeys.map((RouteKey, index) => [
    `Route${index}`,
    {
      Type: 'AWS::ApiGatewayV2::Route',
      Properties: {
        ApiId: { Ref: 'Api' },
        RouteKey,
        Target: { 'Fn::Join': ['/', ['integrations', { Ref: 'Integration' }]] },
      },
    },
  ]);
  return {
    Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'Api', ProtocolType: 'HTTP' } },
    Integration: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: {
        ApiId: { Ref: 'Api' },
        IntegrationType: 'AWS_PROXY',
        IntegrationUri: functionArn,
        PayloadFormatVersion: '2.0',
      },
    },
    ApiPermission: {
      Type: 'AWS::Lambda::Permission',
      Properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: functionArn,
        Principal: 'apigateway.amazonaws.com',
        SourceArn: { 'Fn::Join': ['', ['arn:aws:execute-api:eu-west-2:111111111111:', { Ref: 'Api' }, '/*/*']] },
      },
    },
    ...Object.fromEntries(routes),
  };
}

export const aTable: TestResource = {
  Type: 'AWS::DynamoDB::Table',
  Properties: {
    AttributeDefinitions: ['pk', 'sk', 'g1'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: 'byG1',
        KeySchema: [{ AttributeName: 'g1', KeyType: 'HASH' }],
        Projection: { ProjectionType: 'ALL' },
      },
    ],
    BillingMode: 'PAY_PER_REQUEST',
  },
};
