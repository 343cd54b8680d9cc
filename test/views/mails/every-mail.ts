import { TASK_KINDS } from '../../../domain/concepts/task.ts';
import { WAYS } from '../../../domain/concepts/way.ts';
import { askMentee } from '../../../views/mails/ask-mentee.tsx';
import { askParent } from '../../../views/mails/ask-parent.tsx';
import { cohortReport } from '../../../views/mails/cohort-report.tsx';
import { confirmPlan } from '../../../views/mails/confirm-plan.tsx';
import { coordinatorLate } from '../../../views/mails/coordinator-late.tsx';
import { inviteMentor } from '../../../views/mails/invite-mentor.tsx';
import { inviteToSession } from '../../../views/mails/invite-to-session.tsx';
import type { Mail } from '../../../views/mails/mail.tsx';
import { notGoingAhead } from '../../../views/mails/not-going-ahead.tsx';
import { planAgreed } from '../../../views/mails/plan-agreed.tsx';
import { receipt } from '../../../views/mails/receipt.tsx';
import { remind } from '../../../views/mails/remind.tsx';
import { remindOfSession } from '../../../views/mails/remind-of-session.tsx';
import { replyNotUnderstood } from '../../../views/mails/reply-not-understood.tsx';
import { schoolsReopened } from '../../../views/mails/schools-reopened.tsx';
import { sessionOff } from '../../../views/mails/session-off.tsx';
import { stopped } from '../../../views/mails/stopped.tsx';
import { taskMail } from '../../../views/mails/task-mail.tsx';
import { waitingForSchools } from '../../../views/mails/waiting-for-schools.tsx';
import * as a from './a-mail.ts';

interface Written {
  name: string;
  /** Whose surname, address and number may stand in it: the reader's own surname only. */
  to: { first: string; last: string };
  mail: Mail;
}

const frame = a.aFrame();
const question = { frame, answerUrl: a.ANSWER_URL, closesOn: a.CLOSES_ON };
const SIDES = [
  { side: 'mentor', person: a.aMentor, otherFirst: 'Ailsa' },
  { side: 'mentee', person: a.aMentee, otherFirst: 'Donald' },
  { side: 'parent', person: a.aParent, otherFirst: 'Ailsa' },
] as const;
const COORDINATOR = a.aPerson({ id: 'c1', role: 'coordinator', first: 'Morag', last: 'Bell' });

const questions: Written[] = [
  { name: 'inviteMentor', to: a.aMentor, mail: inviteMentor({ ...question, mentor: a.aMentor, menteeFirst: 'Ailsa' }) },
  {
    name: 'askParent',
    to: a.aParent,
    mail: askParent({ ...question, parent: a.aParent, menteeFirst: 'Ailsa', mentorFirst: 'Donald', ways: WAYS }),
  },
  { name: 'askMentee', to: a.aMentee, mail: askMentee({ ...question, mentee: a.aMentee, mentorFirst: 'Donald' }) },
  {
    name: 'replyNotUnderstood',
    to: a.aParent,
    mail: replyNotUnderstood({ frame, person: a.aParent, answerUrl: a.ANSWER_URL }),
  },
];

const reminders: Written[] = ([1, 2] as const).flatMap((time) =>
  SIDES.flatMap(({ side, ...who }) =>
    (side === 'parent' ? (['consent'] as const) : (['take-part', 'plan'] as const)).map((kind) => ({
      name: `remind ${kind} ${side} ${time}`,
      to: who.person,
      mail: remind({ ...question, ...who, kind, ways: ['messages', 'meet-chat'], time }),
    })),
  ),
);

const receipts: Written[] = SIDES.flatMap((who) =>
  (['yes', 'no', 'wait', 'changes'] as const).map((answer) => ({
    name: `receipt ${who.side} ${answer}`,
    to: who.person,
    mail: receipt({ frame, ...who, answer: a.anAnswer({ answer }), statusUrl: a.ANSWER_URL }),
  })),
);

const plans: Written[] = SIDES.flatMap(({ side, ...who }) => {
  const agreed = {
    name: `planAgreed ${side}`,
    to: who.person,
    mail: planAgreed({ frame, ...who, side, plan: a.aPlan() }),
  };
  if (side === 'parent') return [agreed];
  const mail = confirmPlan({ ...question, ...who, side, plan: a.aPlan() });
  return [agreed, { name: `confirmPlan ${side}`, to: who.person, mail }];
});

const news: Written[] = SIDES.flatMap((who) =>
  Object.entries({ notGoingAhead, stopped, waitingForSchools, schoolsReopened }).map(([name, write]) => ({
    name: `${name} ${who.side}`,
    to: who.person,
    mail: write({ frame, ...who }),
  })),
);

const sessions: Written[] = (
  [
    { as: 'mentor', person: a.aMentor, otherFirst: 'Ailsa' },
    { as: 'mentee', person: a.aMentee, otherFirst: 'Donald' },
    { as: 'coordinator', person: COORDINATOR, otherFirst: 'Ailsa' },
  ] as const
).flatMap((who) => {
  const props = { frame, ...who, session: a.aSession(), joinUrl: a.JOIN_URL };
  return [
    { name: `inviteToSession ${who.as}`, to: who.person, mail: inviteToSession(props) },
    { name: `remindOfSession ${who.as}`, to: who.person, mail: remindOfSession(props) },
    { name: `sessionOff ${who.as}`, to: who.person, mail: sessionOff(props) },
  ];
});

const staff: Written[] = [
  {
    name: 'coordinatorLate',
    to: COORDINATOR,
    mail: coordinatorLate({
      frame,
      person: COORDINATOR,
      as: 'coordinator',
      otherFirst: 'Ailsa',
      session: a.aSession(),
      joinUrl: a.JOIN_URL,
    }),
  },
  ...TASK_KINDS.map((kind) => ({
    name: `taskMail ${kind}`,
    to: COORDINATOR,
    mail: taskMail({ frame, owner: COORDINATOR, task: a.aTask({ kind }), pairRef: 'DM-0012', taskUrl: a.TASK_URL }),
  })),
  {
    name: 'cohortReport',
    to: COORDINATOR,
    mail: cohortReport({
      frame,
      manager: COORDINATOR,
      accepted: 40,
      refused: Array.from({ length: 60 }, (_, row) => ({ line: row + 2, reason: 'The date is not a date.' })),
      taskUrl: a.TASK_URL,
    }),
  },
];

/** Every mail that the system can send, in each of its forms. */
export const EVERY_MAIL: Written[] = [
  ...questions,
  ...reminders,
  ...receipts,
  ...plans,
  ...news,
  ...sessions,
  ...staff,
];
