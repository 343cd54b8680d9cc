import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coordinatorRecordsMentee, doTask, mentorSaysYes, parentReplies, proposePlan } from '../../local/story/acts.ts';
import { aCohort, aRow, COORDINATOR, MENTOR, PARENT } from '../journeys/a-cohort.ts';
import { World } from '../journeys/a-world.ts';
import { useWindows, type Window } from './a-window.ts';

const SECOND_MENTOR = 'second@example.org';
const SECOND_PARENT = 'second.parent@example.org';

let world: World;
const openWindow = useWindows(() => world.url);
beforeAll(async () => {
  world = await World.begin();
  const second = {
    mentor_email: SECOND_MENTOR,
    mentor_last: 'Zqsecond',
    consent_email: SECOND_PARENT,
    consent_last: 'Zqs',
  };
  await world.enrol(aCohort(aRow(), aRow({ pair_ref: 'P-2', ...second })));
  for (const [ref, mentor] of [
    ['P-1', MENTOR],
    ['P-2', SECOND_MENTOR],
  ] as const) {
    await mentorSaysYes(world, mentor);
    await coordinatorRecordsMentee(world, COORDINATOR, { ref });
  }
});
afterAll(async () => await world.end());

/** Presses a button and looks at the page that it leads to. */
const pressTo = async (window: Window, button: string, heading: string | RegExp): Promise<void> => {
  await window.press(button);
  expect(await window.faultsAt(heading)).toEqual([]);
};

const mainText = async ({ page }: Window): Promise<string> => await page.locator('main').innerText();

describe('A parent on a narrow phone', () => {
  it('says who they are, agrees to some ways and reaches the confirmation', async () => {
    const link = await world.link(PARENT, /YES or NO/, 'a');
    const window = await openWindow(link);
    const { page } = window;
    expect(await window.faultsAt('Say yes or no to digital mentoring')).toEqual([]);
    expect(await mainText(window)).not.toContain('Ailsazq');
    await pressTo(window, 'Start', 'Who is answering?');
    await pressTo(window, 'Continue', 'Who is answering?');
    expect(await page.locator('.govuk-error-summary a').allInnerTexts()).toEqual([
      'Enter your name',
      'Select who you are to the young person',
      'Select yes if you may decide for this child',
    ]);
    await page.getByLabel('Your full name').fill('Fionazq Zquillparent');
    await page.getByLabel('Parent', { exact: true }).check();
    await page.getByLabel('Yes', { exact: true }).check();
    await pressTo(window, 'Continue', /Can Ailsazq keep in touch with Iainzq online/);
    const [yes, no] = await page.locator('.govuk-radios__item').all();
    expect((await yes?.boundingBox())?.height).toBeCloseTo((await no?.boundingBox())?.height ?? 0, 0);
    const another = await openWindow(`${link}/decide`);
    expect(await another.faultsAt('Who is answering?')).toEqual([]);
    expect(await another.page.getByLabel('Your full name').inputValue()).toBe('');
    await page.getByLabel('Yes, I agree').check();
    await pressTo(window, 'Continue', 'Which ways do you agree to?');
    await page.getByLabel('Google Meet with video').check();
    await pressTo(window, 'Continue', 'Check your answer before you send it');
    await page.getByRole('link', { name: 'Change ways to keep in touch' }).click();
    await window.faultsAt('Which ways do you agree to?');
    expect(await page.getByLabel('Google Meet with video').isChecked()).toBe(true);
    await page.getByLabel('Messages, passed on by the coordinator').check();
    await pressTo(window, 'Continue', 'Check your answer before you send it');
    await pressTo(window, 'Send your answer', 'We have your answer');
    await page.goto(link);
    expect(await window.faultsAt('Your answer')).toEqual([]);
    expect(window.complaints).toEqual([]);
  });

  it('is asked whose the link is in another browser, before their answer is shown', async () => {
    const window = await openWindow(await world.link(PARENT, /YES or NO/, 'a'));
    expect(await window.faultsAt('Was this link sent to you?')).toEqual([]);
    expect(await mainText(window)).not.toMatch(/zq|Messages/);
    await pressTo(window, 'Yes, it was sent to me', 'Your answer');
    expect(window.complaints).toEqual([]);
  });

  it('finds nothing of anybody in an address, a title or at a link that is not theirs', async () => {
    const window = await openWindow(`${world.url}/a/0123456789abcdefghjkmnpqrs`);
    expect(await window.faultsAt('This link does not work')).toEqual([]);
    expect(await window.page.locator('body').innerText()).not.toMatch(/zq/i);
    expect(window.complaints).toEqual([]);
  });
});

describe('A plan', () => {
  it('is shown to the mentor in plain words and confirmed', async () => {
    const ways = ['messages', 'meet-video'];
    const slot = { meet: 'meet-video', weekday: '2', time: '11:00', startsOn: '2026-03-10' };
    await proposePlan(world, COORDINATOR, { ref: 'P-1', ways, ...slot });
    // He was asked to take part today: one letter a day.
    await world.nextMorning();
    const window = await openWindow(await world.link(MENTOR, /plan/i, 'a'));
    expect(await window.faultsAt('See your plan and tell us if it suits')).toEqual([]);
    await pressTo(window, 'Start', 'Was this link sent to you?');
    await pressTo(window, 'Yes, it was sent to me', 'Does this plan suit you?');
    expect(await mainText(window)).toContain('on a Tuesday at 11am');
    await pressTo(window, 'Send your answer', 'Does this plan suit you?');
    await window.page.getByLabel('Yes, this suits me').check();
    await pressTo(window, 'Send your answer', 'We have your answer');
    expect(window.complaints).toEqual([]);
  });

  it('is changed when somebody asks for it', async () => {
    await parentReplies(world, SECOND_PARENT, 'YES');
    await proposePlan(world, COORDINATOR, {
      ref: 'P-2',
      meet: 'meet-video',
      weekday: '3',
      time: '10:00',
      startsOn: '2026-03-11',
    });
    const window = await openWindow(`${await world.link(SECOND_MENTOR, /plan/i, 'a')}/decide`);
    await pressTo(window, 'Yes, it was sent to me', 'Does this plan suit you?');
    await window.page.getByLabel('Please change it').check();
    await pressTo(window, 'Send your answer', 'We have your answer');
    expect(await mainText(window)).toContain('make a new plan');
  });
});

describe('The same link later', () => {
  it('shows where things stand, takes a change of mind back and forth, and counts it at once', async () => {
    await doTask(world, COORDINATOR, /Ask someone: pair P-1/, { decision: 'yes' });
    await world.mail(MENTOR, /plan with .* is agreed/);
    await world.advance('PT10M');
    const link = await world.link(MENTOR, /Would you like to keep in touch/, 'a');
    const window = await openWindow(link);
    expect(await window.faultsAt('Was this link sent to you?')).toEqual([]);
    expect(await mainText(window)).not.toContain('All is ready');
    await pressTo(window, 'Yes, it was sent to me', 'Your answer');
    expect(await mainText(window)).toContain('All is ready');
    await pressTo(window, 'Change your answer', 'What do you want to change?');
    await pressTo(window, 'Continue', 'What do you want to change?');
    await window.page.getByLabel('Stop taking part').check();
    await pressTo(window, 'Continue', 'Check your answer before you send it');
    await pressTo(window, 'Send your answer', 'We have your change');
    expect(await mainText(window)).toContain('Your answer is now: No');
    await world.mail(MENTOR, /We have your answer: NO/);
    await window.page.goto(`${link}/change`);
    expect(await window.faultsAt('What do you want to change?')).toEqual([]);
    await window.page.getByLabel('I would like to say yes after all').check();
    await pressTo(window, 'Continue', 'How would you like to keep in touch?');
    expect(window.complaints).toEqual([]);
  });
});

describe('The two boxes', () => {
  it.each([
    ['I’m worried about someone', 'What are you worried about?', 'Send your worry', 'Thank you for telling us'],
    ['Ask us something', 'What would you like to know?', 'Send your question', 'We have your question'],
  ])('take words from any page: %s', async (title, label, button, sent) => {
    const window = await openWindow(await world.link(SECOND_MENTOR, /Would you like to keep in touch/, 'a'));
    await window.page.getByRole('link', { name: title }).click();
    expect(await window.faultsAt(title)).toEqual([]);
    await pressTo(window, button, title);
    await window.page.getByLabel(label).fill('He was not himself.');
    await pressTo(window, button, sent);
    expect(window.complaints).toEqual([]);
  });

  it.each(['Help', 'Privacy', 'Accessibility'])('and the page "%s" are at the foot of each page', async (name) => {
    const window = await openWindow(`${world.url}/help`);
    await window.page.locator('footer').getByRole('link', { name }).click();
    expect(await window.faultsAt(name)).toEqual([]);
    expect(window.complaints).toEqual([]);
  });
});
