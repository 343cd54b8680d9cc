import { recordArn, ruleRole } from './roles.ts';

/** A rule whose events start the machine that keeps its input. */
const aRule = (EventPattern: object, how: object = {}) => ({
  Type: 'AWS::Events::Rule',
  DependsOn: ['Record'],
  Properties: {
    EventPattern,
    Targets: [{ Id: 'Record', Arn: recordArn, RoleArn: { 'Fn::GetAtt': ['RuleRole', 'Arn'] }, ...how }],
  },
});

const uploaded = {
  source: ['aws.s3'],
  'detail-type': ['Object Created'],
  detail: { bucket: { name: [{ Ref: 'Bucket' }] }, object: { key: [{ wildcard: 'told/*.csv' }] } },
};

/** What services tell the bus, kept. */
export const events = {
  RuleRole: ruleRole,
  Uploaded: aRule(uploaded, {
    InputTransformer: {
      InputPathsMap: { key: '$.detail.object.key', size: '$.detail.object.size', reason: '$.detail.reason' },
      InputTemplate: '{"uploaded":<key>,"size":<size>,"words":"<key> by <reason>"}',
    },
  }),
  Aborted: aRule({
    source: ['aws.states'],
    'detail-type': ['Step Functions Execution Status Change'],
    detail: { status: ['ABORTED'], stateMachineArn: [{ Ref: 'Story' }] },
  }),
  Mailed: aRule({ source: ['aws.ses'], detail: { mail: { tags: { key: [{ prefix: 'contract-' }] } } } }),
};
