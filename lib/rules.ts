import { Duration } from 'aws-cdk-lib';
import { EventField, Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction, SfnStateMachine } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import type { Buckets } from './buckets.ts';
import type { Config } from './config.ts';
import type { Functions } from './functions.ts';
import { machineArn } from './names.ts';
import { MACHINES, type StateMachines } from './state-machines.ts';

interface Wired {
  config: Config;
  buckets: Buckets;
  functions: Functions;
  stateMachines: StateMachines;
}

/** Children are stopped with their pair's workflow: only these may not be stopped without a person hearing of it. */
const NEVER_STOPPED = [
  'pair-lifecycle',
  'meet-session',
  'enrol-cohort',
  'reopen-schools',
  'concern',
  'hand-over',
  'new-coordinator',
  'end-pair',
];

/** What starts by itself: a list that arrives, failures, deliveries, and the two sweeps. */
export class Rules extends Construct {
  constructor(scope: Construct, id: string, { config, buckets, functions, stateMachines }: Wired) {
    super(scope, id);
    const enrol = stateMachines.machines['enrol-cohort'];
    if (enrol === undefined) throw new Error('statemachines/enrol-cohort.asl.json is missing');
    new Rule(this, 'CohortArrives', {
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [buckets.cohorts.bucketName] }, object: { key: [{ suffix: '.csv' }] } },
      },
      targets: [
        new SfnStateMachine(enrol, {
          input: RuleTargetInput.fromObject({
            bucket: EventField.fromPath('$.detail.bucket.name'),
            key: EventField.fromPath('$.detail.object.key'),
          }),
        }),
      ],
    });
    this.failures(functions);
    this.deliveries(config, functions);
    new Rule(this, 'TellAgain', {
      schedule: Schedule.rate(Duration.minutes(5)),
      targets: [new LambdaFunction(functions.get('tell-again'))],
    });
    // What waited for office hours goes out on time. Rules know UTC only: 9am in London is the one in summer, the other in winter.
    for (const [season, hour] of [
      ['Summer', '8'],
      ['Winter', '9'],
    ] as const) {
      new Rule(this, `OfficeOpensIn${season}`, {
        schedule: Schedule.cron({ minute: '0', hour, weekDay: 'MON-FRI' }),
        targets: [new LambdaFunction(functions.get('tell-again'))],
      });
    }
    // UTC: between 9:30 and 10:30 in London all year.
    new Rule(this, 'ChaseTasks', {
      schedule: Schedule.cron({ minute: '30', hour: '9', weekDay: 'MON-FRI' }),
      targets: [new LambdaFunction(functions.get('chase-tasks'))],
    });
    // At night in London all year.
    new Rule(this, 'ApplyRetention', {
      schedule: Schedule.cron({ minute: '30', hour: '2' }),
      targets: [new LambdaFunction(functions.get('apply-retention'))],
    });
    // A reply that may be a no is due within hours: whoever is late with it is helped the same day. UTC: office hours of all the year.
    const held = RuleTargetInput.fromObject({ kinds: ['check-reply'] });
    new Rule(this, 'ChaseHeldReplies', {
      schedule: Schedule.cron({ minute: '15,45', hour: '8-17', weekDay: 'MON-FRI' }),
      targets: [new LambdaFunction(functions.get('chase-tasks'), { event: held })],
    });
  }

  private failures(functions: Functions): void {
    const target = new LambdaFunction(functions.get('report-failure'));
    const pattern = (status: string[], machines: string[]) => ({
      source: ['aws.states'],
      detailType: ['Step Functions Execution Status Change'],
      detail: { status, stateMachineArn: machines.map((name) => machineArn(this, name)) },
    });
    new Rule(this, 'ExecutionFails', { eventPattern: pattern(['FAILED', 'TIMED_OUT'], MACHINES), targets: [target] });
    new Rule(this, 'ExecutionIsStopped', { eventPattern: pattern(['ABORTED'], NEVER_STOPPED), targets: [target] });
  }

  private deliveries(config: Config, functions: Functions): void {
    new Rule(this, 'MailIsNotDelivered', {
      eventPattern: {
        source: ['aws.ses'],
        detailType: ['Email Bounced', 'Email Complaint Received', 'Email Rejected'],
        detail: { mail: { source: [`mentoring@${config.mail.domain}`] } },
      },
      targets: [new LambdaFunction(functions.get('note-delivery'))],
    });
  }
}
