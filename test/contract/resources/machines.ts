import { childArn, machineName, machineRole } from './roles.ts';

type Json = Record<string, unknown>;

const LISTEN = {
  Type: 'Task',
  Resource: 'arn:aws:states:::states:startExecution.waitForTaskToken',
  Arguments: { StateMachineArn: childArn, Input: { token: '{% $states.context.Task.Token %}' } },
  End: true,
};
const CATCH_ALL = [{ ErrorEquals: ['States.ALL'], Output: { caught: '{% $states.errorOutput %}' }, Next: 'Caught' }];

/** What expressions come to, each by what it shows. */
const EVALUATED = {
  partition: '{% $partition([1, 2, 3], 2) %}',
  oneOfARange: '{% $range(1, 9, 9) %}',
  hash: "{% $hash('input', 'SHA-1') %}",
  seeded: '{% $random(42) %}',
  parsed: '{% $parse(\'{"a":[1]}\') %}',
  uuid: '{% $length($uuid()) %}',
  now: "{% $now('[Y0001]') = $substring($states.context.State.EnteredTime, 0, 4) %}",
  single: '{% $states.input.list[$ > 2] %}',
  dropped: "{% {'kept': 1, 'dropped': $states.input.no} %}",
  machine: '{% $states.context.StateMachine.Name = $split($states.context.StateMachine.Id, ":")[-1] %}',
};

const act = (name: string, Next: string): Json => ({ Condition: `{% $states.input.act = '${name}' %}`, Next });

const story = {
  QueryLanguage: 'JSONata',
  StartAt: 'Which',
  States: {
    Which: {
      Type: 'Choice',
      Choices: [
        ...[act('hold', 'Hold'), act('run', 'Run'), act('contact', 'Contact'), act('wait', 'Wait')],
        act('undefined', 'Undefined'),
      ],
      Default: 'Evaluate',
    },
    Hold: { ...LISTEN, TimeoutSeconds: '{% $states.input.seconds %}', Catch: CATCH_ALL },
    Run: {
      Type: 'Task',
      Resource: 'arn:aws:states:::states:startExecution.sync:2',
      Arguments: { StateMachineArn: childArn, Input: '{% $states.input.child %}' },
      Output: '{% $states.result.Output %}',
      Catch: CATCH_ALL,
      End: true,
    },
    Contact: {
      Type: 'Parallel',
      Branches: [
        { StartAt: 'Listen', States: { Listen: LISTEN } },
        {
          StartAt: 'Journey',
          States: {
            Journey: {
              Type: 'Task',
              Resource: 'arn:aws:states:::states:startExecution.sync:2',
              Arguments: { StateMachineArn: childArn, Input: { wait: true } },
              End: true,
            },
          },
        },
      ],
      Catch: [{ ...CATCH_ALL[0], ErrorEquals: ['withdrawn'] }],
      End: true,
    },
    Wait: { Type: 'Wait', Seconds: 3600, End: true },
    Undefined: { Type: 'Pass', Output: { v: '{% $states.input.no %}' }, End: true },
    Evaluate: { Type: 'Pass', Output: EVALUATED, End: true },
    Caught: { Type: 'Succeed' },
  },
};

const child = {
  QueryLanguage: 'JSONata',
  StartAt: 'Told',
  States: {
    Told: {
      Type: 'Choice',
      Choices: [
        { Condition: '{% $exists($states.input.fail) %}', Next: 'Fails' },
        { Condition: '{% $exists($states.input.wait) %}', Next: 'Waits' },
      ],
      Default: 'Done',
    },
    Fails: { Type: 'Fail', Error: '{% $states.input.fail %}', Cause: 'as asked' },
    Waits: { Type: 'Wait', Seconds: 3600, End: true },
    Done: { Type: 'Pass', Output: { outcome: 'ready' }, End: true },
  },
};

const aMachine = (name: string, Definition: Json) => ({
  Type: 'AWS::StepFunctions::StateMachine',
  Properties: {
    ...{ StateMachineName: machineName(name), RoleArn: { 'Fn::GetAtt': ['MachineRole', 'Arn'] }, Definition },
  },
});

/** A machine that does what its input says, a child of it, and one that keeps its input for whoever looks. */
export const machines = {
  MachineRole: machineRole,
  Child: aMachine('child', child),
  Story: aMachine('story', story),
  Record: aMachine('record', { QueryLanguage: 'JSONata', StartAt: 'Keep', States: { Keep: { Type: 'Succeed' } } }),
};
