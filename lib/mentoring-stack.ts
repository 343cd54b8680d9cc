import { CfnCondition, CfnOutput, Fn, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { Buckets } from './buckets.ts';
import type { Config } from './config.ts';
import { Functions } from './functions.ts';
import { BROKER } from './google-broker.ts';
import { Mail } from './mail.ts';
import { Outside } from './outside.ts';
import { Records } from './records.ts';
import { Ringing } from './ringing.ts';
import { Rules } from './rules.ts';
import { StateMachines } from './state-machines.ts';
import { publicUrlOf, Web } from './web.ts';

/** Everything that exists in AWS. */
export class MentoringStack extends Stack {
  constructor(scope: Construct, id: string, { config, ...props }: StackProps & { config: Config }) {
    super(scope, id, { ...props, stackName: config.stackName });
    const records = new Records(this, 'Records');
    const buckets = new Buckets(this, 'Buckets');
    const outside = new Outside(this, 'Outside');
    const api = new HttpApi(this, 'Api', { createDefaultStage: false });
    const own = new CfnCondition(this, 'OwnAddress', {
      expression: Fn.conditionEquals(outside.publicUrl.valueAsString, ''),
    });
    const publicUrl = publicUrlOf(config.publicUrl, api, {
      name: own.logicalId,
      value: outside.publicUrl.valueAsString,
    });

    const functions = new Functions(this, 'Functions', { config, records, buckets, outside, publicUrl });
    const stateMachines = new StateMachines(this, 'StateMachines');
    new Web(this, 'Web', api, functions);
    new Mail(this, 'Mail', { config, buckets, functions });
    new Alarms(this, 'Alarms', { config, functions });
    new Ringing(this, 'Ringing', config);
    new Rules(this, 'Rules', { config, buckets, functions, stateMachines });

    new CfnOutput(this, 'PublicAddress', { value: publicUrl });
    new CfnOutput(this, 'CohortBucket', { value: buckets.cohorts.bucketName });
    // The Workspace's admin lets this role in, and no other.
    new CfnOutput(this, 'GoogleBrokerRole', { value: functions.get(BROKER).role?.roleName ?? '' });
    // Whoever prints evidence names these two.
    new CfnOutput(this, 'TableName', { value: records.table.tableName });
    new CfnOutput(this, 'RawMailBucket', { value: buckets.rawMails.bucketName });
  }
}
