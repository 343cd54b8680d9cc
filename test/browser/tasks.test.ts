import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coordinatorRecordsMentee, mentorDecides, mentorSaysYes, proposePlan } from '../../local/story/acts.ts';
import { open, submit } from '../../local/story/visitor.ts';
import { aCohort, aRow, COORDINATOR, MANAGER, MENTOR, PARENT } from '../journeys/a-cohort.ts';
import { World } from '../journeys/a-world.ts';
import { useWindows, type Window } from './a-window.ts';

const UNSURE_MENTOR = 'unsure@example.org';
const WAITING_MENTOR = 'waits@example.org';
const OTHER_PARENT = 'other.parent@example.org';

let world: World;
const openWindow = useWindows(() => world.url);
beforeAll(async () => {
  world = await World.begin();
  const unsure = {
    mentor_email: UNSURE_MENTOR,
    mentor_last: 'Zqunsure',
    consent_email: OTHER_PARENT,
    consent_last: 'Zqo',
  };
  const waits = {
    mentor_email: WAITING_MENTOR,
    mentor_last: 'Zqwaits',
    consent_email: 'third@example.org',
    consent_last: 'Zqt',
  };
  await world.enrol(aCohort(aRow(), aRow({ pair_ref: 'P-2', ...unsure }), aRow({ pair_ref: 'P-3', ...waits })));
});
afterAll(async () => await world.end());

/** Opens the newest task about the subject, and looks at it. */
const openTask = async (subject: RegExp, heading: string, owner = COORDINATOR): Promise<Window> => {
  const window = await openWindow(await world.link(owner, subject, 't'));
  expect(await window.faultsAt(heading)).toEqual([]);
  return window;
};

/** Sent empty, a form says what is missing, with the focus on it. */
const expectErrors = async (window: Window, button: string, heading: string): Promise<void> => {
  await window.press(button);
  await window.page.waitForFunction('document.activeElement.matches(".govuk-error-summary")');
  expect(await window.faultsAt(heading)).toEqual([]);
};

const finish = async (window: Window, button: string, heading = 'This task is done'): Promise<void> => {
  await window.press(button);
  expect(await window.faultsAt(heading)).toEqual([]);
  expect(window.complaints).toEqual([]);
};

describe('A coordinator’s tasks on a narrow phone', () => {
  it('ask the young person and record what they say', async () => {
    const heading = 'Ask someone, and record what they say';
    const window = await openTask(/Ask someone: pair P-1$/, heading);
    await window.page.getByText('What to say, or to pass on').click();
    expect(await window.faultsAt(heading)).toEqual([]);
    await expectErrors(window, 'Record what they said', heading);
    const yes = window.page.getByRole('group', { name: 'What did they say?' }).getByLabel('Yes', { exact: true });
    await yes.check();
    await expectErrors(window, 'Record what they said', heading);
    expect(await yes.isChecked()).toBe(true);
    await window.page.getByLabel('Google Meet with video').check();
    await finish(window, 'Record what they said');
  });

  it('phone a mentor who is not sure', async () => {
    await mentorDecides(world, UNSURE_MENTOR, 'unsure');
    const heading = 'Phone someone, and record what they say';
    const window = await openTask(/Phone someone: pair P-2$/, heading);
    await window.page.getByLabel('They have not decided yet').check();
    await window.press('Record what they said');
    expect(await window.faultsAt(heading)).toEqual([]);
  });

  it('read a reply beside what it answers, with our own mail out of the way', async () => {
    await coordinatorRecordsMentee(world, COORDINATOR, { ref: 'P-2' });
    const asked = await world.mail(OTHER_PARENT, /YES or NO/);
    await world.reply(asked, { from: OTHER_PARENT, text: 'Yes, but who will be there?' });
    const window = await openTask(/Read a reply: pair P-2$/, 'Read a reply');
    expect(await window.page.getByText('How it works').isVisible()).toBe(false);
    await window.page.getByText('Show the whole email').click();
    expect(await window.faultsAt('Read a reply')).toEqual([]);
    await finish(window, 'This is not an answer');
  });

  it('check a no that may not be theirs', async () => {
    const asked = await world.mail(OTHER_PARENT, /YES or NO/);
    await world.reply(asked, { from: OTHER_PARENT, text: 'NO', fail: true });
    const window = await openTask(/Check a reply: pair P-2$/, 'Check a reply');
    await window.page.getByText('What to say').click();
    expect(await window.faultsAt('Check a reply')).toEqual([]);
    await expectErrors(window, 'Record what they said', 'Check a reply');
    await window.page.getByLabel('No', { exact: true }).check();
    await window.page.getByLabel('By phone').check();
    await expectErrors(window, 'Record what they said', 'Check a reply');
    await window.page.getByLabel(/The number that we have/).check();
    await finish(window, 'Record what they said');
  });

  it('welcome a mentor, and propose a plan', async () => {
    await mentorSaysYes(world, MENTOR);
    await world.reply(await world.mail(PARENT, /YES or NO/), { from: PARENT, text: 'YES' });
    const call = await openTask(/Welcome call: pair P-1$/, 'Welcome call');
    await finish(call, 'I have done this');
    const window = await openTask(/Propose a plan: pair P-1$/, 'Propose a plan');
    await expectErrors(window, 'Propose this plan', 'Propose a plan');
    await proposePlan(world, COORDINATOR, {
      ref: 'P-1',
      meet: 'meet-video',
      weekday: '2',
      time: '11:00',
      startsOn: '2026-03-10',
    });
    await finish(window, 'Propose this plan');
  });

  it('look at news before it goes out, and tell the young person by voice', async () => {
    await mentorDecides(world, WAITING_MENTOR, 'wait');
    await world.advance('PT10M');
    const told = await openTask(/Tell a young person: pair P-3$/, 'Tell a young person');
    await finish(told, 'I have done this');
    const news = await openTask(/Look at news before it goes out: pair P-2$/, 'Look at news before it goes out');
    await finish(news, 'Send this news');
  });

  it('raise a concern from a task; the manager reads it, and decides', async () => {
    const question = await submit(await open(`${await world.link(MENTOR, /keep in touch/, 'a')}/question`), {
      text: 'Which app?',
    });
    expect(question.status).toBe(200);
    const window = await openTask(/A question: pair P-1$/, 'A question');
    await window.page.getByRole('link', { name: 'I’m worried about someone' }).click();
    expect(await window.faultsAt('I’m worried about someone')).toEqual([]);
    await window.page.getByLabel('What are you worried about?').fill('He was not himself on the phone.');
    await window.page.getByLabel('Yes, this is urgent').check();
    await finish(window, 'Send your worry', 'Thank you for telling us');
    await window.page.getByRole('link', { name: 'Back' }).click();
    expect(await window.faultsAt('A question')).toEqual([]);
    const concern = await openTask(/A concern: pair P-1$/, 'A concern', MANAGER);
    expect(await concern.page.locator('blockquote').innerText()).toContain('From: Catriona Zquillmuir');
    await finish(concern, 'Keep contact');
  });
});

describe('The manager’s page', () => {
  it('shows how the pairs stand and asks twice before everybody is told', async () => {
    const window = await openTask(/Your file/, 'The programme', MANAGER);
    await expectErrors(window, 'Continue', 'The programme');
    await window.page.getByLabel('All schools').check();
    await window.press('Continue');
    expect(await window.faultsAt('Check before you tell everyone')).toEqual([]);
    await expectErrors(window, 'Tell everyone', 'Check before you tell everyone');
    await window.page.getByLabel('They are open now').check();
    await finish(window, 'Tell everyone', 'We are telling everyone');
    await world.advance('PT1H');
    const passed = await openTask(/Pass on some words: pair P-1$/, 'Pass on some words');
    await finish(passed, 'I have done this');
  });

  it('says nothing of anybody to a link that is cut', async () => {
    const window = await openWindow(`${world.url}/t/0123456789`);
    expect(await window.faultsAt('This link does not work')).toEqual([]);
    expect(window.complaints).toEqual([]);
  });
});
