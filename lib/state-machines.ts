import { readdirSync, readFileSync } from 'node:fs';
import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { executionArns, functionArn, machineArn, pascal, resourceName, topicArn } from './names.ts';

const FOLDER = 'statemachines';
const SUFFIX = '.asl.json';

export const MACHINES: string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length))
  .sort();

const kebab = (name: string): string => name.replaceAll(/(?<!^)([A-Z])/g, '-$1').toLowerCase();

/** What a definition calls, read off its own text: `${OpenAskFunctionArn}` is the folder `lambdas/open-ask`. */
interface Calls {
  functions: string[];
  machines: string[];
  /** Those of `machines` whose end it waits for. */
  awaited: string[];
  itself: boolean;
  /** Families of topics: `{family}-{who}`. */
  topics: string[];
}

/** The child in the text that follows a `"Resource"`, when that waits for it. */
const awaitedIn = (task: string): string[] => {
  const [, name] = /^[^,]*startExecution\.sync.*?\$\{(\w+)MachineArn\}/s.exec(task) ?? [];
  return name === undefined ? [] : [kebab(name)];
};

export const callsOf = (definition: string): Calls => {
  const names = (suffix: string) => [
    ...new Set(
      [...definition.matchAll(new RegExp(`\\$\\{(\\w+)${suffix}\\}`, 'g'))].map(([, name = '']) => kebab(name)),
    ),
  ];
  return {
    functions: names('FunctionArn'),
    machines: names('MachineArn'),
    awaited: [...new Set(definition.split('"Resource"').flatMap(awaitedIn))],
    topics: names('TopicArn'),
    itself: definition.includes('$states.context.StateMachine.Id'),
  };
};

export class StateMachines extends Construct {
  readonly machines: Record<string, StateMachine>;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.machines = Object.fromEntries(MACHINES.map((name) => [name, this.machine(name)]));
  }

  private machine(name: string): StateMachine {
    const file = `${FOLDER}/${name}${SUFFIX}`;
    const calls = callsOf(readFileSync(file, 'utf8'));
    const role = new Role(this, `${pascal(name)}Role`, { assumedBy: new ServicePrincipal('states.amazonaws.com') });
    for (const statement of this.permissions(name, calls)) role.addToPolicy(statement);
    return new StateMachine(this, pascal(name), {
      stateMachineName: resourceName(this, name),
      definitionBody: DefinitionBody.fromFile(file),
      definitionSubstitutions: {
        ...Object.fromEntries(
          calls.functions.map((called) => [`${pascal(called)}FunctionArn`, functionArn(this, called)]),
        ),
        ...Object.fromEntries(
          calls.machines.map((called) => [`${pascal(called)}MachineArn`, machineArn(this, called)]),
        ),
        ...Object.fromEntries(calls.topics.map((called) => [`${pascal(called)}TopicArn`, topicArn(this, called)])),
      },
      role,
      logs: {
        destination: new LogGroup(this, `${pascal(name)}Logs`, {
          retention: RetentionDays.THREE_MONTHS,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ERROR,
        includeExecutionData: false,
      },
    });
  }

  private permissions(name: string, calls: Calls): PolicyStatement[] {
    const started = calls.itself ? [...calls.machines, name] : calls.machines;
    const allow = (actions: string[], resources: string[]) =>
      resources.length === 0 ? [] : [new PolicyStatement({ effect: Effect.ALLOW, actions, resources })];
    return [
      ...allow(
        ['lambda:InvokeFunction'],
        calls.functions.map((called) => functionArn(this, called)),
      ),
      ...allow(
        ['sns:Publish'],
        calls.topics.map((called) => `${topicArn(this, called)}-*`),
      ),
      ...allow(
        ['states:StartExecution'],
        started.map((called) => machineArn(this, called)),
      ),
      ...(calls.awaited.length > 0
        ? [
            ...allow(
              ['states:DescribeExecution', 'states:StopExecution'],
              calls.awaited.map((called) => executionArns(this, called)),
            ),
            // `.sync:2` learns of a child's end through this managed rule; a definition from a file does not bring it.
            ...allow(
              ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
              [
                Stack.of(this).formatArn({
                  service: 'events',
                  resource: 'rule',
                  resourceName: 'StepFunctionsGetEventsForStepFunctionsExecutionRule',
                }),
              ],
            ),
          ]
        : []),
    ];
  }
}
