import type { NeverUsed } from './unused-permissions.ts';

const end = 'states:SendTask*';

/** Between the question and the wait for its answer: a moment that no person can be timed to. Unit tests of each step show it. */
const QUICKER = 'somebody was quicker than the wait that is set';
/** What runs twice, since Lambdas of an aborted branch run on: the first has ended it, but for a race. */
const SECOND = 'a second sweep finds what began after the first';
/** Between a write and the call that tells of it. `test/kills` and the tests of `tell-again` show it. */
const DIED = 'a page or a mail’s function died after it had kept what was said';
const GAVE_UP = 'every attempt of a step has failed';

const quicker = (who: string, machine: string): NeverUsed => ({
  ...{ who: `Functions${who}`, does: end, on: `stateMachine:mentoring-${machine}`, why: QUICKER },
});
const second = (who: string, machine: string): NeverUsed => ({
  ...{ who: `Functions${who}`, does: end, on: `stateMachine:mentoring-${machine}`, why: SECOND },
});

/** What no journey does and is allowed all the same, each with its reason. `npm run check` fails on any other. */
export const NEVER_USED: NeverUsed[] = [
  // S3 asks for it to say that an object is not there, and not that it may not be read.
  { who: '*', does: 's3:ListBucket', on: '*', why: 'an object is not there any more' },
  { who: 'StateMachines*', does: 'lambda:InvokeFunction', on: 'function:mentoring-hand-to-person', why: GAVE_UP },
  quicker('HoldAsk', 'ask'),
  quicker('HoldPlan', 'contact-plan'),
  quicker('HoldPair', 'pair-lifecycle'),
  quicker('HoldConcern', 'concern'),
  quicker('FollowSession', 'keep-contact'),
  quicker('AskAboutMessage', 'message-relay'),
  quicker('AskAboutNews', 'tell-people'),
  quicker('InvitePeople', 'meet-session'),
  {
    who: 'FunctionsAnnounceReopening',
    does: end,
    on: 'stateMachine:mentoring-meet-session',
    why: 'a Meet is booked after it',
  },
  second('ReturnToSchool', 'meet-session'),
  second('ReturnToSchool', 'tell-people'),
  second('EndPair', 'meet-session'),
  second('EndPair', 'tell-people'),
  { who: 'FunctionsTellAgain', does: 'states:*', on: 'stateMachine:*', why: DIED },
  { who: 'FunctionsTellAgain', does: 's3:GetObject', on: '*', why: DIED },
  { who: 'FunctionsPagesPerson', does: 's3:GetObject', on: '*/inbound/*', why: DIED },
  // Paths of people that are left to the tests of each function, since a journey to them takes months or a pair of their own.
  ...['dynamodb:UpdateItem', 'ses:SendRawEmail', 's3:PutObject'].map((does) => ({
    ...{ who: 'FunctionsNextSession', does, on: '*', why: 'the membership ends of a mentor who only writes' },
  })),
  { who: 'FunctionsChaseTasks', does: 'dynamodb:Query', on: 'table/*', why: 'a call about several young people ends' },
  { who: 'FunctionsPagesJoin', does: 's3:GetObject', on: '*/words/*', why: 'the story of a Meet with a gap is read' },
  {
    who: 'FunctionsReceiveMail',
    does: end,
    on: 'stateMachine:mentoring-pair-lifecycle',
    why: 'a no by reply while the pair waits',
  },
  { who: 'StateMachinesPairLifecycle', does: 'states:StartExecution', on: '*-pair-lifecycle', why: 'after 300 days' },
  { who: 'FunctionsCallOffSession', does: 'ses:SendRawEmail', on: '*', why: 'a Meet fails after people were invited' },
  { who: 'FunctionsWatchSession', does: 's3:PutObject', on: '*/words/*', why: 'Google makes no second room' },
  ...[
    ['dynamodb:*Item', 'table/*'],
    ['s3:*Object*', '*'],
  ].map(([does = '', on = '']) => ({ who: 'retention', does, on, why: 'what it forgets is a year old and more' })),
];
