import type { CfnParameter } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Buckets } from './buckets.ts';
import type { Config } from './config.ts';
import type { Needs } from './function-needs.ts';
import { BROKER } from './google-broker.ts';
import { functionArn, functionVariable, machineArn, machineVariable } from './names.ts';
import type { Outside } from './outside.ts';
import type { Records } from './records.ts';

/** What the functions live among. */
export interface Surroundings {
  config: Config;
  records: Records;
  buckets: Buckets;
  outside: Outside;
  publicUrl: string;
}

const value = (parameter: CfnParameter): string => parameter.valueAsString;

export const mailFrom = (config: Config): string => `mentoring@${config.mail.domain}`;

export const configurationSetName = (config: Config): string => `${config.stackName}-mail`;

/** A function's environment: every variable that its needs name, and no other. */
export const environmentOf = (
  scope: Construct,
  needs: Needs,
  { config, records, buckets, outside, publicUrl }: Surroundings,
): Record<string, string> => ({
  NODE_OPTIONS: '--enable-source-maps',
  POWERTOOLS_SERVICE_NAME: config.stackName,
  PROGRAMME: JSON.stringify(config.programme),
  PUBLIC_URL: publicUrl,
  ...(needs.table === undefined ? {} : { TABLE_NAME: records.table.tableName }),
  ...(needs.sendsMail
    ? {
        MAIL_FROM: mailFrom(config),
        REPLY_DOMAIN: config.mail.replyDomain,
        CONFIGURATION_SET: configurationSetName(config),
      }
    : {}),
  ...(needs.sendsMail || needs.readsMail || needs.keepsWords ? { RAW_MAIL_BUCKET: buckets.rawMails.bucketName } : {}),
  ...(needs.cohorts ? { COHORT_BUCKET: buckets.cohorts.bucketName } : {}),
  ...(needs.google
    ? {
        GOOGLE_MEET_URL: value(outside.googleMeetUrl),
        GOOGLE_CALENDAR_URL: value(outside.googleCalendarUrl),
        GOOGLE_BROKER: functionArn(scope, BROKER),
      }
    : {}),
  ...(needs.brokersGoogle
    ? {
        GOOGLE_STS_URL: value(outside.googleStsUrl),
        GOOGLE_IAM_URL: value(outside.googleIamUrl),
        GOOGLE_TOKEN_URL: value(outside.googleTokenUrl),
        GOOGLE_AUDIENCE: config.google.audience,
        GOOGLE_SERVICE_ACCOUNT: config.google.serviceAccount,
        GOOGLE_SUBJECTS: config.google.subjects.join(' '),
      }
    : {}),
  ...Object.fromEntries((needs.calls ?? []).map((name) => [functionVariable(name), functionArn(scope, name)])),
  ...Object.fromEntries((needs.starts ?? []).map((name) => [machineVariable(name), machineArn(scope, name)])),
});
