import type { SpaceView } from '../../local/aws/services/rooms-view.ts';
import type { Mail } from '../../local/aws/services/ses-mailbox.ts';
import type { ExecutionView } from '../../local/aws/services/step-functions-view.ts';

/** Friday 27 March 2026, 10:00 in London, two days before the clocks go forward. */
export const NOW = '2026-03-27T10:00:00.000Z';

const ASK_TEXT = `Dear Fiona Reid,

Reply to this email. Write YES or NO as the first word.

You can answer on this page too. It takes three minutes:
http://127.0.0.1/a/0123456789

I'm worried about someone:
http://127.0.0.1/a/0123456789/worried
`;

/** A mail from the service to Fiona, with everything a good mail has. */
export function aMail(overrides: Partial<Mail> = {}): Mail {
  const { id = 'mail-1' } = overrides;
  return {
    id,
    messageId: id,
    to: 'fiona.reid@example.org',
    date: NOW,
    status: 'delivered',
    from: 'Breakthrough <mentoring@mentoring.example.org>',
    replyTo: `answer+${id}@reply.example.org`,
    subject: "Ailsa's mentoring: please reply YES or NO",
    text: ASK_TEXT,
    html: '<!doctype html><html lang="en-GB"><head><title>Mail</title></head><body><p>Dear Fiona Reid,</p><p><a href="http://127.0.0.1/a/0123456789">Answer here</a></p></body></html>',
    headers: {
      to: '"Fiona Reid" <fiona.reid@example.org>',
      'reply-to': `answer+${id}@reply.example.org`,
      'message-id': `<${id}@eu-west-2.amazonses.com>`,
      'auto-submitted': 'auto-generated',
    },
    attachments: [],
    ...overrides,
  };
}

/** A mail that a mail program would not like. */
export const aBadMail = (): Mail =>
  aMail({
    id: 'mail-bad',
    to: 'iain.fraser@example.org',
    subject: 'A subject that goes on and on until nobody on a phone can see what it is about',
    text: 'See http://one.example/a and http://two.example/b.',
    html: '<p><a href="/a">Answer</a><img src="http://two.example/beacon.gif" alt=""></p>',
    headers: { to: 'iain.fraser@example.org' },
  });

export function aRoom(overrides: Partial<SpaceView> = {}): SpaceView {
  return {
    id: 'space-1',
    name: 'spaces/space-1',
    meetingUri: 'http://127.0.0.1/rooms/abc-defg-hij',
    meetingCode: 'abc-defg-hij',
    owner: 'coordinator@school.example.org',
    config: { accessType: 'RESTRICTED', moderation: 'ON' },
    state: 'waiting',
    participants: [{ person: 'Ailsa', state: 'waiting', since: NOW }],
    waiting: [{ person: 'Ailsa', state: 'waiting', since: NOW }],
    ...overrides,
  };
}

const DEFINITION = {
  Comment: 'Asks two people, then tells each of them.',
  StartAt: 'AskBoth',
  States: {
    AskBoth: {
      Type: 'Parallel',
      Branches: [
        { StartAt: 'WaitForAnswer', States: { WaitForAnswer: { Type: 'Task', End: true } } },
        { StartAt: 'ListenForSignals', States: { ListenForSignals: { Type: 'Task', End: true } } },
      ],
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'HandToPerson' }],
      Next: 'WhatNow',
    },
    WhatNow: {
      Type: 'Choice',
      Choices: [{ Condition: "{% $states.input.outcome = 'agreed' %}", Next: 'TellEach' }],
      Default: 'AskBoth',
    },
    TellEach: {
      Type: 'Map',
      ItemProcessor: { StartAt: 'Tell', States: { Tell: { Type: 'Task', End: true } } },
      End: true,
    },
    HandToPerson: { Type: 'Task', End: true },
  },
};

const entered = (id: number, previousEventId: number, [kind, name]: [string, string]) => {
  return {
    id,
    previousEventId,
    timestamp: NOW,
    type: `${kind}StateEntered`,
    stateEnteredEventDetails: { name, input: '{}' },
  };
};

const exited = (id: number, previousEventId: number, [kind, name]: [string, string]) => {
  return {
    id,
    previousEventId,
    timestamp: NOW,
    type: `${kind}StateExited`,
    stateExitedEventDetails: { name, output: '{}' },
  };
};

const failed = (id: number, previousEventId: number) => {
  return {
    id,
    previousEventId,
    timestamp: NOW,
    type: 'TaskFailed',
    taskFailedEventDetails: { error: 'Refused', cause: 'no' },
  };
};

const BEGUN = [
  {
    id: 1,
    previousEventId: 0,
    timestamp: NOW,
    type: 'ExecutionStarted',
    executionStartedEventDetails: { input: '{}' },
  },
  entered(2, 0, ['Parallel', 'AskBoth']),
  entered(3, 2, ['Task', 'WaitForAnswer']),
  entered(4, 2, ['Task', 'ListenForSignals']),
];

const arnOf = (machine: string, name: string) => `arn:aws:states:eu-west-2:111111111111:execution:${machine}:${name}`;

/** An execution that waits in both branches of its Parallel. */
export function anExecution(overrides: Partial<ExecutionView> = {}): ExecutionView {
  const { machine = 'mentoring-ask', name = 'pair-1-1' } = overrides;
  return {
    arn: arnOf(machine, name),
    name,
    machine,
    status: 'RUNNING',
    startDate: NOW,
    currentSteps: ['WaitForAnswer', 'ListenForSignals'],
    input: { pairId: 'pair-1' },
    definition: DEFINITION,
    history: BEGUN,
    ...overrides,
  };
}

/** One that failed in its first branch. */
export const aFailedExecution = (): ExecutionView =>
  anExecution({
    name: 'pair-2-1',
    status: 'FAILED',
    stopDate: NOW,
    currentSteps: [],
    error: 'Refused',
    cause: 'no',
    history: [...BEGUN, failed(5, 3), { id: 6, previousEventId: 5, timestamp: NOW, type: 'ParallelStateFailed' }],
  });

/** One that went all the way, twice through the Parallel. */
export const aDoneExecution = (): ExecutionView =>
  anExecution({
    machine: 'mentoring-tell',
    name: 'pair-3-1',
    status: 'SUCCEEDED',
    stopDate: NOW,
    currentSteps: [],
    output: { outcome: 'agreed' },
    history: [
      ...BEGUN,
      exited(5, 3, ['Task', 'WaitForAnswer']),
      exited(6, 4, ['Task', 'ListenForSignals']),
      exited(7, 6, ['Parallel', 'AskBoth']),
      entered(8, 7, ['Choice', 'WhatNow']),
      exited(9, 8, ['Choice', 'WhatNow']),
      entered(10, 9, ['Map', 'TellEach']),
      entered(11, 10, ['Task', 'Tell']),
      exited(12, 11, ['Task', 'Tell']),
      exited(13, 12, ['Map', 'TellEach']),
    ],
  });
