import { TemplateError } from '../host/template.ts';

const allow = (...Action: string[]) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource: '*' }],
});

const documents: Record<string, unknown> = {
  'service-role/AWSLambdaBasicExecutionRole': allow('logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'),
  AWSXRayDaemonWriteAccess: allow('xray:PutTraceSegments', 'xray:PutTelemetryRecords'),
};

/** What a policy that AWS itself keeps allows. Throws for one that is not listed here. */
export function readAwsManagedPolicy(arn: string): unknown {
  const document = documents[arn.replace(/^arn:aws:iam::aws:policy\//, '')];
  if (!document) throw new TemplateError(`the managed policy ${arn} is not known here`);
  return document;
}
