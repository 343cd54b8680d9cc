import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  confirmPlan,
  coordinatorRecordsMentee,
  doTask,
  mentorSaysYes,
  parentReplies,
  proposePlan,
} from '../../local/story/acts.ts';
import { aCohort, aRow, COORDINATOR, MENTOR, PARENT } from '../journeys/a-cohort.ts';
import { World } from '../journeys/a-world.ts';
import { useWindows, type Window } from './a-window.ts';

const MENTEE = 'ailsa.zquillreid@example.org';
const INVITATION = /^Google Meet on/;
const WHO = { mentor: MENTOR, mentee: MENTEE, coordinator: COORDINATOR };
type Who = keyof typeof WHO;

let world: World;
const openWindow = useWindows(() => world.url);
beforeAll(async () => {
  world = await World.begin();
  await world.enrol(aCohort(aRow({ mentee_email: MENTEE, mentee_route: 'mail' })));
  await mentorSaysYes(world, MENTOR);
  await coordinatorRecordsMentee(world, COORDINATOR, { ref: 'P-1' });
  await parentReplies(world, PARENT, 'YES');
  const plan = { meet: 'meet-video', weekday: '2', time: '11:00', startsOn: '2026-03-10' };
  await proposePlan(world, COORDINATOR, { ref: 'P-1', ...plan });
  await confirmPlan(world, MENTOR);
  await doTask(world, COORDINATOR, /Ask someone: pair P-1/, { decision: 'yes' });
});
afterAll(async () => await world.end());

const doorOf = async (who: Who): Promise<string> => await world.link(WHO[who], INVITATION, 'join');

/** A guest says first whose link it is: once in each browser. */
const openOwn = async (who: Who, url?: string): Promise<Window> => {
  const window = await openWindow(url ?? (await doorOf(who)));
  if (who === 'coordinator') return window;
  await expectAt(window, 'Was this link sent to you?');
  await window.press('Yes, it was sent to me');
  return window;
};

const expectAt = async (window: Window, heading: string): Promise<void> => {
  expect(await window.faultsAt(heading)).toEqual([]);
  expect(window.complaints).toEqual([]);
};

const enter = async (person: string): Promise<void> => {
  const [space] = await world.get<{ id: string }[]>('/local/spaces');
  const room = `/local/spaces/${space?.id.replace('spaces/', '')}/participants`;
  await world.post(room, { person, action: 'knock' });
  if (person !== 'owner') await world.post(room, { person, action: 'admit' });
};

describe('The door of a session, days before', () => {
  it.each(['mentor', 'mentee', 'coordinator'] as const)(
    'offers "I can’t make it" to the %s, as the mail says',
    async (who) => {
      expect((await world.mail(WHO[who], INVITATION)).text.replace(/\s+/g, ' ')).toContain(
        'Can you not make it? Press “I can’t make it” on the same page.',
      );
      const window = await openOwn(who);
      await expectAt(window, 'You are early');
      await window.page.getByRole('link', { name: 'I can’t make it' }).click();
      await expectAt(window, 'Can you not make it?');
      await window.page.getByRole('link', { name: 'Back' }).click();
      await expectAt(window, 'You are early');
    },
  );

  it('knows no link that is not ours', async () => {
    await expectAt(await openWindow(`${world.url}/join/0123456789`), 'This link does not work');
  });
});

describe('The door of a session that is about to start', () => {
  it('lets the coordinator in first', async () => {
    await world.moveTo('2026-03-10T10:55:00.000Z');
    await expectAt(await openWindow(await doorOf('coordinator')), 'Open the Google Meet');
  });

  it('opens by itself for somebody who waits, and is asked again by those without scripts', async () => {
    await world.moveTo('2026-03-10T11:00:00.000Z');
    const window = await openWindow('about:blank');
    await window.page.clock.install();
    await window.page.goto(await doorOf('mentee'));
    await window.press('Yes, it was sent to me');
    await expectAt(window, 'Your coordinator is not there yet');
    const marked = 'document.documentElement.dataset.seen';
    await window.page.evaluate(`${marked} = 'before'`);
    const look = async () => {
      const answer = window.page.waitForResponse((response) => response.request().resourceType() === 'fetch');
      await window.page.clock.runFor(10_000);
      await (await answer).finished();
    };
    await look();
    expect(await window.page.evaluate(marked)).toBe('before');
    const plain = await openWindow(await doorOf('mentor'), { javaScriptEnabled: false });
    await expectAt(plain, 'Was this link sent to you?');
    await plain.press('Yes, it was sent to me');
    await expectAt(plain, 'Your coordinator is not there yet');
    expect(await plain.page.locator('meta[http-equiv="refresh"]').getAttribute('content')).toBe('10');
    await enter('owner');
    await look();
    await expectAt(window, 'You can join now');
  });

  it('leads into the call, back in after a drop, and says so when it is over', async () => {
    const window = await openOwn('mentor');
    await expectAt(window, 'You can join now');
    await window.press('Join the call');
    await window.page.waitForURL('**/rooms/**');
    await enter('Iainzq');
    await enter('Ailsazq');
    await world.advance('PT1M');
    const back = await openOwn('mentor');
    await expectAt(back, 'You can join now');
    await world.moveTo('2026-03-10T11:31:00.000Z');
    for (const who of ['mentor', 'coordinator'] as const)
      await expectAt(await openOwn(who), 'This Google Meet is over');
  });

  it('asks the coordinator who came', async () => {
    await world.advance('PT10M');
    const heading = 'Tell us about your Meets of the day';
    const window = await openWindow(await world.link(COORDINATOR, /^Tell us about your Meets of the day$/, 't'));
    await expectAt(window, heading);
    await window.press('Send');
    await window.page.waitForFunction('document.activeElement.matches(".govuk-error-summary")');
    await expectAt(window, heading);
    await window.page.getByLabel('Both came').check();
    await window.page.getByLabel('Yes', { exact: true }).check();
    await window.press('Send');
    await expectAt(window, 'This task is done');
    await world.settled();
  });
});

describe('The door of a session that is off', () => {
  it('is closed by one person and shut for all, with nobody named', async () => {
    const [ofMentor, ofCoordinator] = await Promise.all([doorOf('mentor'), doorOf('coordinator')]);
    const window = await openOwn('mentee', `${await doorOf('mentee')}?page=cannot`);
    await expectAt(window, 'Can you not make it?');
    await window.press('Call this Meet off');
    await expectAt(window, 'This Google Meet is off');
    for (const other of [await openOwn('mentor', ofMentor), await openOwn('coordinator', ofCoordinator)]) {
      await expectAt(other, 'This Google Meet is off');
      expect(await other.page.locator('main').innerText()).not.toMatch(/zq/i);
    }
  });
});
