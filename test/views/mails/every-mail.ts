import { TASK_KINDS } from '../../../domain/concepts/task.ts';
import { english } from '../../../views/languages/en/english.ts';
import { cohortReport } from '../../../views/mails/cohort-report.tsx';
import { coordinatorLate } from '../../../views/mails/coordinator-late.tsx';
import { sessionHandedOver } from '../../../views/mails/session-handed-over.tsx';
import { strangersInRoom } from '../../../views/mails/strangers-in-room.tsx';
import { taskMail } from '../../../views/mails/task-mail.tsx';
import * as a from './a-mail.ts';
import { COORDINATOR, mailsToPeople, type Written } from './mails-to-people.ts';

const frame = a.aFrame();

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
  {
    name: 'sessionHandedOver',
    to: COORDINATOR,
    mail: sessionHandedOver({
      frame,
      person: COORDINATOR,
      as: 'coordinator',
      otherFirst: 'Ailsa',
      session: a.aSession(),
    }),
  },
  {
    name: 'strangersInRoom',
    to: COORDINATOR,
    mail: strangersInRoom({
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
export const EVERY_MAIL: Written[] = [...mailsToPeople(english), ...staff];
