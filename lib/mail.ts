import { Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  type IReceiptRuleSet,
  ReceiptRuleSet,
  SuppressionReasons,
  TlsPolicy,
} from 'aws-cdk-lib/aws-ses';
import { Lambda, LambdaInvocationType, S3 } from 'aws-cdk-lib/aws-ses-actions';
import { Construct } from 'constructs';
import type { Buckets } from './buckets.ts';
import type { Config } from './config.ts';
import { configurationSetName } from './function-environment.ts';
import type { Functions } from './functions.ts';

/** Raw mails arrive under this prefix, named by SES's message id. */
const INBOUND_PREFIX = 'inbound/';

/** Mail out with its delivery events, and mail in: first kept raw, then read. */
export class Mail extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { config, buckets, functions }: { config: Config; buckets: Buckets; functions: Functions },
  ) {
    super(scope, id);
    this.sending(config);
    const rules = this.ruleSet(config);
    if (rules === undefined) return;
    const reading = functions.get('receive-mail');
    rules.addRule('Replies', {
      recipients: [config.mail.replyDomain],
      scanEnabled: true,
      tlsPolicy: TlsPolicy.REQUIRE,
      actions: [
        new S3({ bucket: buckets.rawMails, objectKeyPrefix: INBOUND_PREFIX }),
        new Lambda({ function: reading, invocationType: LambdaInvocationType.EVENT }),
      ],
    });
  }

  private sending(config: Config): void {
    const set = new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: configurationSetName(config),
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    });
    set.addEventDestination('Deliveries', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'Bus', 'default')),
      events: [
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.DELIVERY,
      ],
    });
    new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(config.mail.domain),
      configurationSet: set,
      mailFromDomain: `bounce.${config.mail.domain}`,
    });
  }

  private ruleSet(config: Config): IReceiptRuleSet | undefined {
    const { inbound } = config.mail;
    if (inbound.kind === 'none') return undefined;
    if (inbound.kind === 'existing-rule-set')
      return ReceiptRuleSet.fromReceiptRuleSetName(this, 'RuleSet', inbound.name);
    return new ReceiptRuleSet(this, 'RuleSet', { receiptRuleSetName: `${Stack.of(this).stackName}-inbound` });
  }
}
