import { DateTime } from 'luxon';
import type { Answer } from '../../../domain/concepts/ask.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import type { Plan } from '../../../domain/concepts/plan.ts';
import type { Session } from '../../../domain/concepts/session.ts';
import type { Task } from '../../../domain/concepts/task.ts';
import { programmeSchema } from '../../../domain/programme.ts';
import { english } from '../../../views/languages/en/english.ts';
import type { MailFrame } from '../../../views/mails/mail-frame.ts';

export const PUBLIC_URL = 'https://mentoring.example.org';
const TOKEN = '0123456789abcdefghjkmnpqrs';
export const ANSWER_URL = `${PUBLIC_URL}/a/${TOKEN}`;
export const JOIN_URL = `${PUBLIC_URL}/join/${TOKEN}`;
export const TASK_URL = `${PUBLIC_URL}/t/${TOKEN}`;

/** Friday 12 June 2020, 5pm in London. */
export const CLOSES_ON = DateTime.fromISO('2020-06-12T17:00', { zone: 'Europe/London' });

export const programme = programmeSchema.parse({
  manager: { name: 'Laura Bertie', email: 'laura.bertie@example.org' },
  safeguardingAlternate: { name: 'Sam Reid', email: 'sam.reid@example.org' },
  phoneNumber: '01382 000000',
  textNumber: '07700 900000',
});

export const aFrame = (fields: Partial<MailFrame> = {}): MailFrame => ({
  language: english,
  links: {
    worried: `${ANSWER_URL}/worried`,
    ask: `${ANSWER_URL}/question`,
    change: `${ANSWER_URL}/change`,
    status: ANSWER_URL,
  },
  programme,
  coordinator: { first: 'Morag', last: 'Bell' },
  publicUrl: PUBLIC_URL,
  ...fields,
});

export const aPerson = (fields: Partial<Person> = {}): Person => ({
  id: 'p1',
  role: 'mentor',
  first: 'Donald',
  last: 'Canarymentor',
  email: 'canary.mentor@example.net',
  phone: '07700 900111',
  route: 'mail',
  language: 'en',
  doNotWrite: false,
  ...fields,
});

export const aMentor = aPerson();
export const aMentee = aPerson({
  id: 'p2',
  role: 'mentee',
  first: 'Ailsa',
  last: 'Canarychild',
  email: 'canary.child@example.net',
  phone: '07700 900222',
});
export const aParent = aPerson({
  id: 'p3',
  role: 'parent',
  first: 'Fiona',
  last: 'Canaryparent',
  email: 'canary.parent@example.net',
  phone: '07700 900333',
});

export const aPlan = (fields: Partial<Plan> = {}): Plan => ({
  pairId: 'pair1',
  round: 1,
  ways: ['messages', 'meet-video'],
  slot: { way: 'meet-video', weekday: 2, time: '11:00', minutes: 30 },
  every: 2,
  startsOn: '2020-06-16',
  status: 'proposed',
  proposedBy: 'c1',
  proposedAt: '2020-06-08T09:00:00.000Z',
  ...fields,
});

export const aSession = (fields: Partial<Session> = {}): Session => ({
  id: 'pair1.1',
  pairId: 'pair1',
  number: 1,
  way: 'meet-chat',
  coordinatorId: 'c1',
  mentorId: 'p1',
  startsAt: '2020-06-16T10:00:00.000Z',
  endsAt: '2020-06-16T10:30:00.000Z',
  status: 'invited',
  sequence: 2,
  ...fields,
});

export const anAnswer = (fields: Partial<Answer> = {}): Answer => ({
  answer: 'yes',
  ways: ['messages', 'meet-audio'],
  times: [],
  at: '2020-06-09T13:30:00.000Z',
  route: 'mail',
  ...fields,
});

export const aTask = (fields: Partial<Task> = {}): Task => ({
  id: 'ask-person.x',
  kind: 'ask-person',
  ref: 'x',
  ownerId: 'c1',
  openedAt: '2020-06-08T09:00:00.000Z',
  dueAt: '2020-06-11T16:00:00.000Z',
  ...fields,
});
