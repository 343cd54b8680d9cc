import { Duration } from 'aws-cdk-lib';
import { Alarm, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Config } from './config.ts';
import type { Functions } from './functions.ts';
import { resourceName } from './names.ts';

/** What no function of ours can tell, since one has failed: AWS itself writes to whoever runs this. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, { config, functions }: { config: Config; functions: Functions }) {
    super(scope, id);
    const topic = new Topic(this, 'Topic', { topicName: resourceName(this, 'alarms') });
    topic.addSubscription(new EmailSubscription(config.alarmsTo ?? config.programme.manager.email));
    const deadLetters = new Alarm(this, 'DeadLettersAlarm', {
      alarmName: resourceName(this, 'dead-letters'),
      alarmDescription:
        'An event was given up after three tries: a mail that came in, a bounce, or a sweep was not dealt with. Somebody may be waiting for an answer. What to do: docs/operations.md, "Dead letters".',
      metric: functions.deadLetters.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: 'Maximum',
      }),
      threshold: 1,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    deadLetters.addAlarmAction(new SnsAction(topic));
  }
}
