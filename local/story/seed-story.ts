import { readFileSync } from 'node:fs';
import {
  confirmPlan,
  coordinatorRecordsMentee,
  doTask,
  mentorDecides,
  mentorSaysYes,
  parentReplies,
  proposePlan,
} from './acts.ts';
import { Desk } from './desk.ts';

const COHORT = 'examples/pairs.csv';

/** Monday, half past nine: everybody has just been asked. Each later step is told by the day and hour on which it happens. */
const TUESDAY_MORNING = '2026-03-03T10:00:00.000Z';
const WEDNESDAY_MORNING = '2026-03-04T10:00:00.000Z';
const THURSDAY_MORNING = '2026-03-05T09:30:00.000Z';

const CRAIGOWL = 'isla.ferguson@craigowl.example.org';
const TAY_BRIDGE = 'callum.rennie@taybridge.example.org';

/**
 * Plays the first days of the eight invented pairs, as people would: by pages and mails only. In the end each stands somewhere else:
 * 1 has a Meet booked for Tuesday 11am · 2 waits for the parent · 3 has a mentor who would like a call, and a young person to be asked ·
 * 4 is not going ahead, since the young person said no, and the news waits for the coordinator's look · 5 waits until schools return ·
 * 6 has a plan to confirm · 7 waits for the mentor, and for a parent who is reached by text · 8 waits for the mentor, and has a reply of
 * the parent that a person must read.
 */
export const seedStory = async (url: string): Promise<void> => {
  const desk = new Desk(url);
  await desk.enrol(readFileSync(COHORT, 'utf8'));
  await firstAnswers(desk);
  await desk.moveTo(TUESDAY_MORNING);
  await moreAnswers(desk);
  await desk.moveTo(WEDNESDAY_MORNING);
  await makePlans(desk);
  await desk.moveTo(THURSDAY_MORNING);
};

const firstAnswers = async (desk: Desk): Promise<void> => {
  await mentorSaysYes(desk, 'alan.petrie@example.org');
  await coordinatorRecordsMentee(desk, CRAIGOWL, { ref: 'DND-001' });
  await mentorSaysYes(desk, 'moira.lindsay@example.org', { other: 'Eilidh' });
  await coordinatorRecordsMentee(desk, CRAIGOWL, { ref: 'DND-002' });
  await mentorDecides(desk, 'graham.duthie@example.org', 'unsure');
  await mentorDecides(desk, 'susan.geddes@example.org', 'wait');
  await mentorSaysYes(desk, 'neil.abercrombie@example.org', { times: ['wed-pm'], every: '2' });
  await coordinatorRecordsMentee(desk, TAY_BRIDGE, { ref: 'DND-006', times: ['wed-pm'] });
  await coordinatorRecordsMentee(desk, TAY_BRIDGE, { ref: 'DND-007' });
  await coordinatorRecordsMentee(desk, TAY_BRIDGE, { ref: 'DND-008' });
};

const moreAnswers = async (desk: Desk): Promise<void> => {
  await coordinatorRecordsMentee(desk, CRAIGOWL, { ref: 'DND-004', decision: 'no' });
  await parentReplies(desk, 'karen.soutar@example.org', 'Yes please');
  await parentReplies(desk, 'gordon.mathers@example.org', 'YES\n\nGordon');
  await parentReplies(desk, 'leanne.mackie@council.example.org', 'Yes, but only if I can be in the room as well.');
};

const makePlans = async (desk: Desk): Promise<void> => {
  await proposePlan(desk, CRAIGOWL, {
    ref: 'DND-001',
    meet: 'meet-video',
    ways: ['messages', 'meet-video'],
    weekday: '2',
    time: '11:00',
    startsOn: '2026-03-10',
  });
  await confirmPlan(desk, 'alan.petrie@example.org');
  await doTask(desk, CRAIGOWL, /Ask someone: pair DND-001/, { decision: 'yes' });
  await proposePlan(desk, TAY_BRIDGE, {
    ref: 'DND-006',
    meet: 'meet-video',
    weekday: '3',
    time: '14:00',
    every: '2',
    startsOn: '2026-03-11',
  });
};
