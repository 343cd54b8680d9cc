import * as z from 'zod';
import { defineResource, type ResourceInput } from '../host/resource-type.ts';
import { TemplateError } from '../host/template.ts';
import type { LambdaAction, S3Action } from '../services/mail-rules.ts';
import { arn, cloudOnly } from './shapes.ts';

const ruleSet = z.strictObject({ RuleSetName: z.string().optional() });

export const sesReceiptRuleSet = defineResource('AWS::SES::ReceiptRuleSet', ruleSet, (set, { defaultName }) => ({
  ref: set.RuleSetName ?? defaultName,
}));

const action = z.strictObject({
  S3Action: z
    .strictObject({
      BucketName: z.string(),
      ObjectKeyPrefix: z.string().default(''),
      KmsKeyArn: cloudOnly,
      IamRoleArn: cloudOnly,
    })
    .optional(),
  LambdaAction: z.strictObject({ FunctionArn: arn, InvocationType: z.literal('Event').default('Event') }).optional(),
});

const receiptRule = z.strictObject({
  RuleSetName: z.string(),
  After: cloudOnly,
  Rule: z.strictObject({
    Name: z.string().optional(),
    Enabled: z.boolean().default(false),
    Recipients: z.array(z.string()).default([]),
    ScanEnabled: z.boolean().default(false),
    TlsPolicy: cloudOnly,
    Actions: z.array(action),
  }),
});

/** SES checks when a rule is made that it may write to the bucket and call the function; so does this. */
export const sesReceiptRule = defineResource('AWS::SES::ReceiptRule', receiptRule, ({ RuleSetName, Rule }, input) => {
  const name = Rule.Name ?? input.logicalId;
  const { account, region, services } = input;
  const ruleArn = `arn:aws:ses:${region}:${account}:receipt-rule-set/${RuleSetName}:receipt-rule/${name}`;
  const actions = Rule.Actions.map((one) => readAction(one, { input, ruleArn }));
  if (Rule.Enabled) {
    const { Recipients: recipients, ScanEnabled: scanEnabled } = Rule;
    services.inbound.registerReceiptRule({ ruleSet: RuleSetName, recipients, scanEnabled, actions });
  }
  return { ref: name };
});

interface RulePlace {
  input: ResourceInput;
  ruleArn: string;
}

function readAction({ S3Action, LambdaAction }: z.infer<typeof action>, place: RulePlace): S3Action | LambdaAction {
  const { services } = place.input;
  if (S3Action) {
    mayWrite(S3Action.BucketName, S3Action.ObjectKeyPrefix, place);
    return { s3: { bucket: S3Action.BucketName, prefix: S3Action.ObjectKeyPrefix } };
  }
  if (!LambdaAction) throw new TemplateError('a receipt action of a kind that is not known here');
  const { FunctionArn: functionArn, InvocationType: invocationType } = LambdaAction;
  if (!services.permissions.allows(functionArn, 'ses.amazonaws.com', place.ruleArn)) {
    throw new TemplateError(`SES has no permission to call ${functionArn}`);
  }
  return { lambda: { functionArn, invocationType } };
}

function mayWrite(bucket: string, prefix: string, { input, ruleArn }: RulePlace): void {
  const arn = `arn:aws:s3:::${bucket}`;
  const allowed = input.services.iam.allowsService(arn, 'ses.amazonaws.com', {
    action: 's3:PutObject',
    resource: `${arn}/${prefix}mail`,
    context: { 'aws:SourceAccount': input.account, 'aws:SourceArn': ruleArn, 'aws:Referer': input.account },
  });
  if (!allowed) throw new TemplateError(`SES has no permission to write to ${bucket}/${prefix}`);
}
