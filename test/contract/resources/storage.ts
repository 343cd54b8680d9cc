const attribute = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' });
const key = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: 'HASH' },
  { AttributeName: range, KeyType: 'RANGE' },
];

/** A table and a bucket like the application's own, and where mail is sent from. */
export const storage = {
  Table: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk', 'work', 'workAt'].map(attribute),
      KeySchema: key('pk', 'sk'),
      GlobalSecondaryIndexes: [
        { IndexName: 'byWork', KeySchema: key('work', 'workAt'), Projection: { ProjectionType: 'ALL' } },
      ],
    },
  },
  Bucket: {
    Type: 'AWS::S3::Bucket',
    Properties: {
      VersioningConfiguration: { Status: 'Enabled' },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    },
  },
  ConfigurationSet: { Type: 'AWS::SES::ConfigurationSet', Properties: {} },
  MailEvents: {
    Type: 'AWS::SES::ConfigurationSetEventDestination',
    Properties: {
      ConfigurationSetName: { Ref: 'ConfigurationSet' },
      EventDestination: {
        Enabled: true,
        EventBridgeDestination: {
          EventBusArn: { 'Fn::Sub': `arn:aws:events:\${AWS::Region}:\${AWS::AccountId}:event-bus/default` },
        },
        MatchingEventTypes: ['delivery', 'bounce', 'complaint', 'reject'],
      },
    },
  },
};
