const SYNC_RULE = 'StepFunctionsGetEventsForStepFunctionsExecutionRule';

const stepFunctions = (kind: string, name: string) => ({
  'Fn::Sub': `arn:aws:states:\${AWS::Region}:\${AWS::AccountId}:${kind}:\${AWS::StackName}-${name}`,
});

/** Machines have fixed names, so that what knows of them makes no circle. */
export const machineName = (name: string) => ({ 'Fn::Sub': `\${AWS::StackName}-${name}` });
export const childArn = stepFunctions('stateMachine', 'child');
export const recordArn = stepFunctions('stateMachine', 'record');

const roleFor = (service: string, Statement: object[]) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: `${service}.amazonaws.com` }, Action: 'sts:AssumeRole' }],
    },
    Policies: [{ PolicyName: 'own', PolicyDocument: { Version: '2012-10-17', Statement } }],
  },
});

const allow = (Action: string | string[], Resource: unknown) => ({ Effect: 'Allow', Action, Resource });

export const machineRole = roleFor('states', [
  allow('states:StartExecution', childArn),
  allow(['states:DescribeExecution', 'states:StopExecution'], stepFunctions('execution', 'child:*')),
  allow(['events:PutTargets', 'events:PutRule', 'events:DescribeRule'], {
    'Fn::Sub': `arn:aws:events:\${AWS::Region}:\${AWS::AccountId}:rule/${SYNC_RULE}`,
  }),
]);

export const ruleRole = roleFor('events', [allow('states:StartExecution', recordArn)]);

export const functionRole = roleFor('lambda', [
  allow(['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'], '*'),
]);
