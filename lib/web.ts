import { Fn } from 'aws-cdk-lib';
import {
  type CfnStage,
  type HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Functions } from './functions.ts';
import { pascal } from './names.ts';

/**
 * Requests a second, and at once. Whoever is refused reads API Gateway's own words, since an HTTP API can have no others: so it must not
 * happen to people. A cohort's first fifty mails leave in one burst, and a mail scanner may open all four links of each twice; after
 * that five mails a second are forty such requests, and a school's whole staff may click beside them.
 */
const THROTTLE = { rateLimit: 100, burstLimit: 500 };

type Door = 'pages-person' | 'pages-task' | 'pages-join' | 'pages-asset';

/** Who only looks: a HEAD is answered as a GET, without the page. */
const READ = [HttpMethod.GET, HttpMethod.HEAD];
const FORM = [...READ, HttpMethod.POST];

const ROUTES: { path: string; methods: HttpMethod[]; door: Door }[] = [
  { path: '/a/{token}', methods: FORM, door: 'pages-person' },
  { path: '/a/{token}/{page}', methods: FORM, door: 'pages-person' },
  { path: '/help', methods: READ, door: 'pages-person' },
  { path: '/privacy', methods: READ, door: 'pages-person' },
  { path: '/accessibility', methods: READ, door: 'pages-person' },
  { path: '/t/{token}', methods: FORM, door: 'pages-task' },
  { path: '/t/{token}/{page}', methods: FORM, door: 'pages-task' },
  { path: '/join/{token}', methods: FORM, door: 'pages-join' },
  { path: '/assets/{file}', methods: READ, door: 'pages-asset' },
];

/** The pages' one public door. Its log keeps the route key, never the path: paths hold link tokens. */
export class Web extends Construct {
  constructor(scope: Construct, id: string, api: HttpApi, functions: Functions) {
    super(scope, id);
    const integrationOf = (door: Door) => new HttpLambdaIntegration(pascal(door), functions.get(door));
    for (const { path, methods, door } of ROUTES) api.addRoutes({ path, methods, integration: integrationOf(door) });
    // All else is told kindly that there is no such page.
    const elsewhere = { httpApi: api, routeKey: HttpRouteKey.DEFAULT, integration: integrationOf('pages-person') };
    new HttpRoute(this, 'Elsewhere', elsewhere);
    const logs = new LogGroup(this, 'AccessLogs', { retention: RetentionDays.ONE_MONTH });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: THROTTLE,
    });
    (stage.node.defaultChild as CfnStage).accessLogSettings = {
      destinationArn: logs.logGroupArn,
      format: JSON.stringify({
        at: '$context.requestTime',
        route: '$context.routeKey',
        status: '$context.status',
        length: '$context.responseLength',
        id: '$context.requestId',
      }),
    };
  }
}

/** The configured address, else the one that API Gateway gives; a host may give its own by parameter. */
export const publicUrlOf = (
  configured: string,
  api: HttpApi,
  parameterCondition: { name: string; value: string },
): string =>
  Fn.conditionIf(
    parameterCondition.name,
    configured === '' ? api.apiEndpoint : configured,
    parameterCondition.value,
  ).toString();
