import type { MailView } from '../../../local/story/desk.ts';
import { pairCalled } from '../../journeys/invented-pairs.ts';
import { Chronicle, type Said } from '../chronicle.ts';
import type { Items } from '../items.ts';
import type { World } from '../world.ts';

/** Tuesday 10 March 2026, 11am in London. */
export const TUESDAY_11 = Date.parse('2026-03-10T11:00:00.000Z');

export const LIFE = { ref: 'Qxaa-1', row: pairCalled('Qxaa', 0) };
export const REF = LIFE.ref;
export const PAIR = REF.toLowerCase();

export const someItems = (items: Partial<Items> = {}): Items => ({
  pairs: [],
  choices: [],
  sessions: [],
  plans: [],
  messages: [],
  tasks: [],
  links: [],
  untold: [],
  ...items,
});

/** A world of one pair in which nothing is wrong, since nothing has happened. */
export const aWorld = (overrides: Partial<World> = {}): World => ({
  now: TUESDAY_11,
  url: 'http://localhost:3000',
  lives: [LIFE],
  told: new Chronicle(),
  mails: [],
  fresh: [],
  rooms: [],
  items: someItems(),
  executions: [],
  due: [],
  inside: [],
  mayBeCopies: new Set(),
  ...overrides,
});

export const told = (events: Partial<Chronicle>): Chronicle => Object.assign(new Chronicle(), events);

const EARLIER = TUESDAY_11 - 86_400_000;

export const said = (words: Partial<Said>): Said => ({
  at: EARLIER,
  ref: REF,
  side: 'mentor',
  about: 'take-part',
  answer: 'yes',
  asked: ['messages', 'meet-video'],
  ways: ['messages', 'meet-video'],
  how: 'page',
  accepted: true,
  ...words,
});

export const allSaidYes = (): Said[] => [said({}), said({ side: 'mentee' }), said({ side: 'parent' })];

export const aSession = (overrides: Partial<Items['sessions'][number]> = {}): Items['sessions'][number] => ({
  id: `${PAIR}.1`,
  pairId: PAIR,
  number: 1,
  way: 'meet-video',
  coordinatorId: 'coordinator-1',
  mentorId: 'mentor-1',
  startsAt: '2026-03-10T11:00:00.000Z',
  endsAt: '2026-03-10T11:30:00.000Z',
  status: 'invited',
  sequence: 0,
  meetingUri: ROOM,
  invitedAt: '2026-03-09T12:00:00.000Z',
  ...overrides,
});

export const ROOM = 'http://localhost:3000/rooms/abc';

export const aPlan = (overrides: Partial<Items['plans'][number]> = {}): Items['plans'][number] => ({
  pairId: PAIR,
  round: 1,
  ways: ['meet-video'],
  every: 1,
  startsOn: '2026-03-10',
  status: 'agreed',
  proposedBy: 'coordinator-1',
  proposedAt: '2026-03-05T09:00:00.000Z',
  ...overrides,
});

export const aMail = (overrides: Partial<MailView> = {}): MailView => ({
  id: 'm1',
  to: LIFE.row.mentor_email ?? '',
  from: 'no-reply@example.org',
  replyTo: 'answer+abcdefghijklmnopqrstuvwxyz@example.org',
  subject: 'A mail',
  date: '2026-03-10T11:00:00.000Z',
  text: 'Hello',
  html: '<html>Hello</html>',
  headers: { to: LIFE.row.mentor_email ?? '' },
  attachments: [],
  ...overrides,
});
