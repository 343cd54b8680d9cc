import { DateTime } from 'luxon';
import type { Choice, Choices } from '../../domain/concepts/choice.ts';
import type { Letter, LetterItem } from '../../domain/concepts/letter.ts';
import type { Pair, Party, Side } from '../../domain/concepts/pair.ts';
import type { Plan, Slot } from '../../domain/concepts/plan.ts';
import type { Session } from '../../domain/concepts/session.ts';
import type { Signal } from '../../domain/concepts/signal.ts';
import type { Supply } from '../../domain/concepts/supply.ts';
import { programmeSchema } from '../../domain/programme.ts';

/** A wall time in Dundee. */
export const london = (time: string): DateTime => DateTime.fromISO(time, { zone: 'Europe/London' });

/** The UTC instant of a wall time in Dundee, as it is stored. */
export const instant = (time: string): string => new Date(london(time).toMillis()).toISOString();

export const programme = programmeSchema.parse({
  manager: { name: 'Laura Bertie', email: 'laura.bertie@example.org' },
  safeguardingAlternate: { name: 'Sam Reid', email: 'sam.reid@example.org' },
  phoneNumber: '01382 496010',
  textNumber: '07700 900101',
});

export const aPair = (over: Partial<Pair> = {}): Pair => ({
  id: 'p1',
  ref: 'DUN-001',
  school: { id: 's1', name: 'Craigie High' },
  coordinatorId: 'c1',
  mentorId: 'p1-mentor',
  menteeId: 'p1-mentee',
  parentId: 'p1-parent',
  generation: 1,
  entry: 1,
  round: 1,
  standing: 'asking',
  standingSince: '2026-05-04T09:00:00.000Z',
  messagesAlready: false,
  ...over,
});

export const aChoice = (side: Party, over: Partial<Choice> = {}): Choice => ({
  side,
  personId: `p1-${side}`,
  answer: 'yes',
  ways: ['messages', 'meet-video'],
  refused: [],
  times: [],
  at: '2026-05-05T09:00:00.000Z',
  route: 'page',
  round: 1,
  ...over,
});

/** All three said yes to messages and video, but for what is given otherwise. */
export const allYes = (over: Partial<Record<Side, Partial<Choice>>> = {}): Choices => ({
  mentor: aChoice('mentor', over.mentor),
  mentee: aChoice('mentee', over.mentee),
  parent: aChoice('parent', over.parent),
});

export const aSignal = (kind: Signal['kind'], over: Partial<Signal> = {}): Signal => ({
  id: kind,
  pairId: 'p1',
  kind,
  at: '2026-05-06T09:00:00.000Z',
  ...over,
});

/** Heard of on Tuesday 5 May 2026 at 10:00 in Dundee. */
export const aSupply = (over: Partial<Supply> = {}): Supply => ({
  id: 'device.2026-05-05T09:00:00.000Z',
  pairId: 'p1',
  what: 'device',
  status: 'needed',
  opening: 1,
  openedAt: '2026-05-05T09:00:00.000Z',
  ...over,
});

/** Tuesday 12 May 2026, 11:00 to 11:30 in Dundee. */
export const aSession = (over: Partial<Session> = {}): Session => ({
  id: 'p1.1',
  pairId: 'p1',
  number: 1,
  way: 'meet-video',
  coordinatorId: 'c1',
  mentorId: 'p1-mentor',
  startsAt: instant('2026-05-12T11:00'),
  endsAt: instant('2026-05-12T11:30'),
  status: 'invited',
  sequence: 0,
  ...over,
});

export const aSlot = (over: Partial<Slot> = {}): Slot => ({
  way: 'meet-video',
  weekday: 2,
  time: '11:00',
  minutes: 30,
  ...over,
});

/** Every Tuesday at 11, from Monday 11 May 2026. */
export const aPlan = (over: Partial<Plan> = {}): Plan => ({
  pairId: 'p1',
  round: 1,
  ways: ['messages', 'meet-video'],
  slot: aSlot(),
  every: 1,
  startsOn: '2026-05-11',
  status: 'agreed',
  proposedBy: 'c1',
  proposedAt: '2026-05-07T09:00:00.000Z',
  ...over,
});

/** A letter that went out at that moment, with one thing in it. */
export const aLetter = (at: DateTime, kind: LetterItem['kind'], over: Partial<LetterItem> = {}): Letter => {
  const sentAt = new Date(at.toMillis()).toISOString();
  const item: LetterItem = { kind, pairId: 'p1', party: 'parent', key: `${kind}.1`, ...over };
  return { day: at.toFormat('yyyy-MM-dd'), claimedAt: sentAt, sentAt, messageId: 'm', items: [item] };
};
