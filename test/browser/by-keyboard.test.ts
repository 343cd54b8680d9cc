import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Choice } from '../../domain/concepts/choice.ts';
import type { Side } from '../../domain/concepts/pair.ts';
import { makePagesJoin } from '../../lambdas/pages-join/pages-join.ts';
import { aMessage } from '../a-message.ts';
import { type ATable, aTable } from '../a-table.ts';
import { aWorld as aSessionWorld, STARTS, withSpace } from '../lambdas/a-session-world.ts';
import { aChoice, aDoor, askOf, TOKEN, type World } from '../lambdas/pages-person/a-door.ts';
import { PLAN, planAsk } from '../lambdas/pages-person/every-page.ts';
import { anAsk, aPair, aTask, aWorld, NOW_INSTANT } from '../lambdas/pages-task/a-world.ts';
import { launchBrowser } from './a-browser.ts';
import { type Stop, walkByKeys } from './a-keyboard.ts';
import { type Open, servePages } from './a-page-host.ts';
import { NARROW } from './a-window.ts';

let browser: Browser;
let store: ATable;
beforeAll(async () => {
  [browser, store] = await Promise.all([launchBrowser(), aTable()]);
});
afterAll(async () => {
  await browser.close();
  await store.stop();
});

const START: Stop = { button: 'Start' };
const MINE: Stop = { button: 'Yes, it was sent to me' };
const SEND: Stop = { button: 'Send your answer' };
const next = (...names: string[]): Stop => ({ choose: names, button: 'Continue' });
const WHO: Stop = { type: { 'Your full name': 'Fiona Reid' }, ...next('Parent', 'Yes') };
const YES_RULES = 'I have read these rules and I will keep to them';

const person = (side: Side, over: Partial<World> = {}) => {
  const door = aDoor({ side, ...over });
  return { open: door.open, path: `/a/${TOKEN}`, did: () => door.acts.map(({ what }) => what) };
};

const VIDEO = 'Google Meet with video';

const answered = (side: Side) => ({ ask: undefined, choices: { mentee: aChoice('mentee'), [side]: aChoice(side) } });

const menteeTask = () => {
  const ask = anAsk({});
  const world = aWorld({ task: aTask({ kind: 'ask-person', ref: `pair1/${ask.id}`, side: 'mentee' }), ask });
  return { open: world.open, path: `/t/${TOKEN}`, did: world.effects };
};

const staff = (over: Parameters<typeof aWorld>[0]) => {
  const world = aWorld(over);
  return { open: world.open, path: `/t/${TOKEN}`, did: world.effects };
};

const agrees = (side: Side): Choice => aChoice(side, { ways: ['messages', 'meet-video'], times: ['tue-am'] });
const ALL_AGREE = { mentor: agrees('mentor'), mentee: agrees('mentee'), parent: agrees('parent') };
const DONE = 'This task is done';

interface At {
  open: Open;
  path: string;
  did: () => string[] | Promise<string[]>;
}

/** The door of a Meet, the day before, for a young person. */
const door = async (): Promise<At> => {
  const world = await aSessionWorld(store.table);
  await world.put(withSpace(world.pairId));
  world.clock.at = STARTS.minus({ days: 1 });
  const { pairId, sessionId, deps } = world;
  const token = await deps.links.mintLink(
    { kind: 'join', pairId, sessionId, personId: `${pairId}-mentee`, as: 'mentee' },
    { at: '2026-03-02T10:00:00.000Z', expiresAt: '2026-03-17T11:30:00.000Z' },
  );
  return { open: makePagesJoin(deps), path: `/join/${token}`, did: async () => [(await world.session()).status] };
};

interface Walk {
  who: string;
  at: () => At | Promise<At>;
  stops: Stop[];
  ends: string;
  does: string;
}

const WALKS: Walk[] = [
  {
    who: 'a mentor says yes',
    at: () => person('mentor'),
    stops: [
      START,
      next('Yes, I want to take part'),
      next('Messages, passed on by the coordinator', 'Google Meet with video'),
      next('Tuesday morning', 'Every 2 weeks'),
      next(YES_RULES),
      SEND,
    ],
    ends: 'We have your answer',
    does: 'recordAnswer',
  },
  {
    who: 'a mentor will wait',
    at: () => person('mentor'),
    stops: [START, next('No, I’ll wait until schools go back'), SEND],
    ends: 'We have your answer',
    does: 'recordAnswer',
  },
  {
    who: 'a parent says yes',
    at: () => person('parent'),
    stops: [START, WHO, next('Yes, I agree'), next('Messages, passed on by the coordinator'), SEND],
    ends: 'We have your answer',
    does: 'recordAnswer',
  },
  {
    who: 'a parent says no',
    at: () => person('parent'),
    stops: [START, WHO, next('No, I do not agree'), SEND],
    ends: 'We have your answer',
    does: 'recordAnswer',
  },
  {
    who: 'a parent changes their mind',
    at: () => person('parent', answered('parent')),
    stops: [MINE, { button: 'Change your answer' }, next('Stop taking part'), SEND],
    ends: 'We have your change',
    does: 'changeMind',
  },
  {
    who: 'a mentor changes how they keep in touch',
    at: () => person('mentor', answered('mentor')),
    stops: [
      MINE,
      { button: 'Change your answer' },
      next('Change how we keep in touch'),
      next('Google Meet with typed chat only'),
      SEND,
    ],
    ends: 'We have your change',
    does: 'changeMind',
  },
  {
    who: 'a mentor agrees to a plan',
    at: () => person('mentor', { ask: planAsk, plan: PLAN }),
    stops: [START, MINE, { choose: ['Yes, this suits me'], button: 'Send your answer' }],
    ends: 'We have your answer',
    does: 'recordAnswer',
  },
  {
    who: 'somebody says that a link is not for them',
    at: () => person('parent', { ask: askOf('parent') }),
    stops: [{ button: 'This is not for me' }, { button: 'Tell the coordinator' }],
    ends: 'Thank you, we will check this',
    does: 'notForThem',
  },
  {
    who: 'a coordinator records a young person’s no',
    at: menteeTask,
    stops: [{ choose: ['No'], button: 'Record what they said' }],
    ends: DONE,
    does: 'recordAnswer',
  },
  {
    who: 'a coordinator proposes a plan',
    at: () =>
      staff({
        task: aTask({ kind: 'propose-plan', ref: 'pair1.2.1' }),
        pair: aPair({ standing: 'planning' }),
        choices: ALL_AGREE,
      }),
    stops: [
      {
        choose: ['Messages, passed on by the coordinator', VIDEO, VIDEO, 'Tuesday', 'Every 2 weeks'],
        type: { 'At what time does it start?': '11am', 'From which day?': '16/6/2026' },
        button: 'Propose this plan',
      },
    ],
    ends: DONE,
    does: 'putPlan',
  },
  {
    who: 'a coordinator lets a message pass',
    at: () =>
      staff({
        task: aTask({ kind: 'read-message', ref: 'pair1/m1' }),
        messages: [aMessage({ textKey: 'w' })],
        words: { w: 'Hello!' },
        choices: ALL_AGREE,
      }),
    stops: [{ button: 'Pass it on as it is' }],
    ends: DONE,
    does: 'moveMessage',
  },
  {
    who: 'a coordinator finds that a reply is no answer',
    at: () => {
      const ask = anAsk({ id: 'consent.parent.1', kind: 'consent', side: 'parent', personId: 'p1' });
      const task = aTask({ kind: 'check-reply', ref: `pair1/${ask.id}/mail9`, side: 'parent', evidenceKey: 'w' });
      return staff({ task, ask, words: { w: 'Not sure' } });
    },
    stops: [{ button: 'This is not an answer' }],
    ends: DONE,
    does: 'settleDoubt',
  },
  {
    who: 'a young person cannot come to a Meet',
    at: door,
    stops: [MINE, { button: 'I can’t make it' }, { button: 'Call this Meet off' }],
    ends: 'This Google Meet is off',
    does: 'cancelled',
  },
  {
    who: 'a coordinator has told a young person in person',
    at: () =>
      staff({
        task: aTask({ kind: 'tell-in-person', ref: 'pair1/x', side: 'mentee', evidenceKey: 'w' }),
        words: { w: 'Some words.' },
      }),
    stops: [{ button: 'I have done this' }],
    ends: DONE,
    does: 'event',
  },
  {
    who: 'a coordinator stops contact for a concern',
    at: () =>
      staff({ task: aTask({ kind: 'concern', ref: 'pair1/x', evidenceKey: 'w' }), words: { w: 'Some words.' } }),
    stops: [{ button: 'Stop contact' }],
    ends: DONE,
    does: 'decideConcern',
  },
  {
    who: 'a coordinator has got what a young person lacked',
    at: () =>
      staff({
        task: aTask({ kind: 'supply', ref: 'pair1/device.x/1', side: 'mentee' }),
        supplies: [
          { id: 'device.x', pairId: 'pair1', what: 'device', status: 'needed', opening: 1, openedAt: NOW_INSTANT },
        ],
        choices: ALL_AGREE,
      }),
    stops: [{ button: 'They have it now' }],
    ends: 'Get a young person what they need',
    does: 'moveSupply',
  },
];

describe('With a keyboard only', () => {
  it.each(WALKS)('$who', async ({ at, stops, ends, does }) => {
    const { open, path, did } = await at();
    const host = await servePages(open);
    const context = await browser.newContext({ viewport: NARROW });
    const page = await context.newPage();
    await page.goto(host.url + path);
    await walkByKeys(page, stops);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(ends);
    expect(await did()).toContain(does);
    await context.close();
    host.close();
  });
});
