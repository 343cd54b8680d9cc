import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';
import { arn, cloudOnly, tags } from './shapes.ts';

const configurationSet = z.strictObject({
  Name: z.string().optional(),
  DeliveryOptions: cloudOnly,
  ReputationOptions: cloudOnly,
  SendingOptions: cloudOnly,
  SuppressionOptions: cloudOnly,
  TrackingOptions: cloudOnly,
  VdmOptions: cloudOnly,
  ArchivingOptions: cloudOnly,
  Tags: tags,
});

export const sesConfigurationSet = defineResource('AWS::SES::ConfigurationSet', configurationSet, (set, input) => {
  const name = set.Name ?? input.defaultName;
  input.services.ses.registerConfigurationSet(name);
  return { ref: name };
});

const eventDestination = z.strictObject({
  ConfigurationSetName: z.string(),
  EventDestination: z.strictObject({
    Name: z.string().optional(),
    Enabled: z.boolean().default(false),
    EventBridgeDestination: z.strictObject({ EventBusArn: arn }),
    MatchingEventTypes: z.array(z.string()),
  }),
});

export const sesEventDestination = defineResource(
  'AWS::SES::ConfigurationSetEventDestination',
  eventDestination,
  ({ ConfigurationSetName, EventDestination }, { logicalId, services }) => {
    const { Enabled, MatchingEventTypes } = EventDestination;
    const destination = { configurationSet: ConfigurationSetName, eventTypes: MatchingEventTypes };
    if (Enabled) services.ses.registerEventDestination(destination);
    return { ref: logicalId };
  },
);

const emailIdentity = z.strictObject({
  EmailIdentity: z.string(),
  ConfigurationSetAttributes: z.strictObject({ ConfigurationSetName: z.string() }).optional(),
  DkimAttributes: cloudOnly,
  DkimSigningAttributes: cloudOnly,
  FeedbackAttributes: cloudOnly,
  MailFromAttributes: cloudOnly,
  Tags: tags,
});

export const sesEmailIdentity = defineResource('AWS::SES::EmailIdentity', emailIdentity, (identity, { services }) => {
  const { EmailIdentity: name } = identity;
  services.ses.registerIdentity(name);
  const tokens = [1, 2, 3].flatMap((number) => [
    [`DkimDNSTokenName${number}`, `token${number}._domainkey.${name}`],
    [`DkimDNSTokenValue${number}`, `token${number}.dkim.amazonses.com`],
  ]);
  return { ref: name, attributes: Object.fromEntries(tokens) };
});
