import { describe, expect, it } from 'vitest';
import { Refusal } from './a-canned-host.ts';
import { findBarriers, isTooWide, useDesks } from './a-desk.ts';
import { aMail, anExecution, aRoom, NOW } from './a-story.ts';

const openDesk = useDesks();
const { arn } = anExecution();
const VIEWS = [
  ['people', '#/people'],
  ['mailbox', '#/mail'],
  ['mail', '#/mail/mail-1'],
  ['mail that fails checks', '#/mail/mail-bad?part=headers'],
  ['mail as HTML', '#/mail/mail-1?part=html'],
  ['rooms', '#/rooms'],
  ['executions', '#/executions'],
  ['one execution', `#/executions/${encodeURIComponent(arn)}?errors=shown`],
  ['enrol', '#/enrol'],
  ['faults', '#/faults'],
] as const;

describe('every view of the home page', () => {
  it.each(VIEWS)(
    '%s has no barriers, wide and narrow, light and dark, and asks nothing of other hosts',
    async (_name, hash) => {
      const { page, complaints } = await openDesk(hash);
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [320, 'dark'],
        [320, 'light'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        expect(await isTooWide(page)).toBe(false);
        expect(await findBarriers(page)).toEqual([]);
      }
      expect(complaints).toEqual([]);
    },
  );

  it('is reached by keyboard, past the header and from tab to tab', async () => {
    const { page } = await openDesk('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.getByRole('link', { name: 'Rooms' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Rooms', exact: true }).waitFor();
    expect(await page.title()).toBe('Rooms – Digital Mentoring on this machine');
  });
});

describe('the clock', () => {
  it('tells the time in London, what fires next and that this is a demonstration', async () => {
    const { page } = await openDesk('');
    const words = await page.locator('header').innerText();
    expect(words).toContain('You are looking at a demonstration');
    expect(words).toContain('Friday 27 March 2026, 10:00');
    expect(words).toMatch(/Next: Wait for answer on Mon 30 Mar, 9:00/);
  });

  it('says so when nothing is due, and stays', async () => {
    const { page, posts, complaints } = await openDesk('', { due: [] });
    await page.getByText('Nothing is due. Everything waits for a person.').waitFor();
    await page.getByRole('button', { name: 'To the next thing due' }).click({ force: true });
    expect(posts).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['To the next thing due', { next: true }],
    ['+1 hour', { advance: 'PT1H' }],
    ['+1 day', { advance: 'P1D' }],
    ['To the next office opening Mon 30 Mar, 9:00', { to: '2026-03-30T08:00:00.000Z' }],
  ])('moves %s', async (name, body) => {
    const { page, posts } = await openDesk('');
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByText(/After “/).waitFor();
    expect(posts).toEqual([{ path: '/local/clock', body: JSON.stringify(body) }]);
  });

  it('waits for all effects, then says ready and what changed', async () => {
    const desk = await openDesk('');
    const { page, story } = desk;
    story.onPost = () => {
      story.now = '2026-03-30T08:00:00.000Z';
      story.mails = [aMail({ id: 'mail-2', subject: 'We still need your answer' }), ...story.mails];
      story.executions = [anExecution({ status: 'SUCCEEDED', stopDate: story.now, currentSteps: [] })];
      story.spaces = [aRoom({ state: 'ended', participants: [] })];
    };
    await page.getByRole('button', { name: '+1 day' }).click();
    await page.getByText('Ready. It is Monday 30 March 2026, 9:00.').waitFor();
    const told = await page.locator('#changes').innerText();
    expect(told).toContain('to Fiona Reid: We still need your answer');
    expect(told).toContain('pair-1-1 succeeded');
    expect(told).toContain('Room abc-defg-hij ended');
  });

  it('moves to a London date and time, and tells why the host refuses', async () => {
    const { page, posts, story } = await openDesk('');
    await page.getByLabel('Date and time in London').fill('2026-07-01T09:30');
    story.onPost = () => {
      throw new Refusal(409, 'the clock only moves forward');
    };
    await page.getByRole('button', { name: 'Move to it' }).click();
    await page.getByText('the clock only moves forward').waitFor();
    expect(posts).toEqual([{ path: '/local/clock', body: '{"to":"2026-07-01T08:30:00.000Z"}' }]);
  });

  it.each([
    ['2026-03-27T10:00:00Z', '2026-03-30T08:00:00.000Z'],
    ['2026-10-23T10:00:00Z', '2026-10-26T09:00:00.000Z'],
    ['2026-06-02T07:59:00Z', '2026-06-02T08:00:00.000Z'],
    ['2026-06-02T08:00:00Z', '2026-06-03T08:00:00.000Z'],
    ['2026-06-05T23:30:00Z', '2026-06-08T08:00:00.000Z'],
  ])('finds the office opening after %s at %s', async (now, opening) => {
    const { page } = await openDesk('');
    const script = `import('/home/london.js').then((london) => london.nextOfficeOpening('${now}'))`;
    expect(await page.evaluate(script)).toBe(opening);
  });

  it('follows what happens elsewhere without a reload', async () => {
    const { page, story } = await openDesk('#/people');
    story.mails = [
      aMail({ id: 'mail-3', to: 'new@example.org', headers: { to: 'Nell New <new@example.org>' } }),
      ...story.mails,
    ];
    await page.getByRole('heading', { name: 'Nell New' }).waitFor({ timeout: 5000 });
    expect(story.now).toBe(NOW);
  });
});
