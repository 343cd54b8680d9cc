import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';
import { arn, cloudOnly, tags } from './shapes.ts';

const api = z.strictObject({
  Name: z.string(),
  ProtocolType: z.literal('HTTP'),
  Description: cloudOnly,
  DisableExecuteApiEndpoint: cloudOnly,
  Tags: tags,
});

export const apiGatewayV2Api = defineResource(
  'AWS::ApiGatewayV2::Api',
  api,
  (_api, { logicalId, region, services }) => {
    const id = logicalId.toLowerCase().slice(0, 10);
    services.api.setId(id);
    return { ref: id, attributes: { ApiId: id, ApiEndpoint: `https://${id}.execute-api.${region}.amazonaws.com` } };
  },
);

const integration = z.strictObject({
  ApiId: z.string(),
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: arn,
  PayloadFormatVersion: z.literal('2.0'),
  TimeoutInMillis: cloudOnly,
  Description: cloudOnly,
});

export const apiGatewayV2Integration = defineResource(
  'AWS::ApiGatewayV2::Integration',
  integration,
  (declared, input) => {
    input.services.api.addIntegration(input.logicalId, declared.IntegrationUri);
    return { ref: input.logicalId };
  },
);

const route = z.strictObject({
  ApiId: z.string(),
  RouteKey: z.string().regex(/^(\$default|(ANY|GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \/\S*)$/),
  Target: z.string().startsWith('integrations/'),
  AuthorizationType: z.literal('NONE').optional(),
});

export const apiGatewayV2Route = defineResource(
  'AWS::ApiGatewayV2::Route',
  route,
  (declared, { logicalId, services }) => {
    services.api.addRoute({ routeKey: declared.RouteKey, target: declared.Target.replace('integrations/', '') });
    return { ref: logicalId };
  },
);

/** Throttling is the cloud's: on one machine the clock stands still between requests. */
const stage = z.strictObject({
  ApiId: z.string(),
  StageName: z.literal('$default'),
  AutoDeploy: z.literal(true),
  AccessLogSettings: z.strictObject({ DestinationArn: arn, Format: z.string() }).optional(),
  DefaultRouteSettings: cloudOnly,
  RouteSettings: cloudOnly,
  Description: cloudOnly,
  Tags: tags,
});

export const apiGatewayV2Stage = defineResource('AWS::ApiGatewayV2::Stage', stage, (declared, { services }) => {
  const { AccessLogSettings, StageName } = declared;
  if (AccessLogSettings) {
    const group = AccessLogSettings.DestinationArn.replace(/:\*$/, '').split(':').pop() ?? 'access';
    services.api.logAccess({ group, format: AccessLogSettings.Format });
  }
  return { ref: StageName };
});
