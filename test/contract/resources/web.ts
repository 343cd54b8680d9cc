import { functionRole } from './roles.ts';

/** Answers with the event it was given, or as the query asks. */
const ECHO = `
const REPLIES = {
  throw: () => { throw new RangeError('as asked'); },
  made: () => ({ statusCode: 201, headers: { 'X-Own': 'yes' }, cookies: ['a=1', 'b=2; Path=/'], body: 'made' }),
  bytes: () => ({ statusCode: 200, headers: { 'content-type': 'image/png' }, isBase64Encoded: true, body: 'AAEC/w==' }),
  broken: () => ({ statusCode: 'many' }),
  long: () => 'x'.repeat(7 * 1024 * 1024),
  plain: () => ({ told: 'as it is' }),
};
exports.handler = async (event) => {
  const reply = REPLIES[(event.queryStringParameters ?? {}).reply];
  return reply ? reply() : { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(event) };
};
`;

const route = (RouteKey: string) => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: {
    ApiId: { Ref: 'Api' },
    RouteKey,
    Target: { 'Fn::Join': ['/', ['integrations', { Ref: 'Integration' }]] },
  },
});

/** An HTTP API before one function. */
export const web = {
  EchoRole: functionRole,
  Echo: {
    Type: 'AWS::Lambda::Function',
    Properties: {
      Code: { ZipFile: ECHO },
      ...{ Handler: 'index.handler', Runtime: 'nodejs22.x', Timeout: 20, Role: { 'Fn::GetAtt': ['EchoRole', 'Arn'] } },
    },
  },
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'contract', ProtocolType: 'HTTP' } },
  Integration: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: {
      ...{ ApiId: { Ref: 'Api' }, IntegrationType: 'AWS_PROXY', PayloadFormatVersion: '2.0' },
      IntegrationUri: { 'Fn::GetAtt': ['Echo', 'Arn'] },
    },
  },
  Any: route('ANY /echo/{token}'),
  Get: route('GET /pages/{path+}'),
  Stage: {
    Type: 'AWS::ApiGatewayV2::Stage',
    Properties: { ApiId: { Ref: 'Api' }, StageName: '$default', AutoDeploy: true },
  },
  ApiPermission: {
    Type: 'AWS::Lambda::Permission',
    Properties: {
      ...{ Action: 'lambda:InvokeFunction', Principal: 'apigateway.amazonaws.com', FunctionName: { Ref: 'Echo' } },
      SourceArn: { 'Fn::Sub': `arn:aws:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Api}/*/*` },
    },
  },
};
