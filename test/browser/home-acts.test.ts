import { describe, expect, it } from 'vitest';
import { useDesks } from './a-desk.ts';
import { aRoom, NOW } from './a-story.ts';

const openDesk = useDesks();

describe('rooms', () => {
  it.each([
    ['Owner enters', { person: 'coordinator@school.example.org', action: 'knock' }],
    ['Admit: Ailsa', { person: 'Ailsa', action: 'admit' }],
    ['Refuse: Ailsa', { person: 'Ailsa', action: 'refuse' }],
    ['Leave: Iain', { person: 'Iain', action: 'leave' }],
  ])('%s', async (name, body) => {
    const iain = { person: 'Iain', state: 'in' as const, since: NOW };
    const room = aRoom({ participants: [iain, ...aRoom().participants] });
    const { page, posts } = await openDesk('#/rooms', { spaces: [room] });
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByText(/After “/).waitFor();
    expect(posts).toEqual([{ path: '/local/spaces/space-1/participants', body: JSON.stringify(body) }]);
  });

  it('lets a named person ask to join', async () => {
    const { page, posts } = await openDesk('#/rooms');
    await page.getByLabel('A person').fill('Iain Fraser');
    await page.getByRole('button', { name: 'Asks to join' }).click();
    await page.getByText(/After “Iain Fraser asks to join”/).waitFor();
    expect(posts[0]?.body).toBe('{"person":"Iain Fraser","action":"knock"}');
    expect(await page.getByLabel('A person').inputValue()).toBe('');
  });
});

describe('enrolment', () => {
  const report = {
    dryRun: true,
    rows: 2,
    accepted: 1,
    alreadyEnrolled: 0,
    refused: [{ line: 3, pairRef: 'P-2', problems: ['mentor_email: is missing'] }],
  };

  it.each([
    ['Check only (dry run)', '/local/enrol?dryRun=1'],
    ['Enrol', '/local/enrol'],
  ])('%s uploads the list and shows the report', async (name, path) => {
    const { page, posts } = await openDesk('#/enrol', { onPost: () => report });
    const file = { name: 'pairs.csv', mimeType: 'text/csv', buffer: Buffer.from('pair_ref\nP-1\n') };
    await page.getByLabel('A CSV file').setInputFiles(file);
    await expect.poll(() => page.getByLabel('Or its lines').inputValue()).toBe('pair_ref\nP-1\n');
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('row', { name: '3 P-2 mentor_email: is missing' }).waitFor();
    expect(posts).toEqual([{ path, body: 'pair_ref\nP-1\n' }]);
  });
});

describe('faults', () => {
  it('are asked for, listed and cleared', async () => {
    const { page, posts } = await openDesk('#/faults');
    await page.getByText('ses: throttle, 2 times').waitFor();
    await page.getByLabel('Service').fill('dynamodb');
    await page.getByLabel('What happens').selectOption('timeout');
    await page.getByRole('button', { name: 'Ask for the fault' }).click();
    await page.getByText(/After “Fault: dynamodb timeout”/).waitFor();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.getByText(/After “Clear faults”/).waitFor();
    expect(posts).toEqual([
      { path: '/local/faults', body: '{"target":"dynamodb","kind":"timeout","times":1}' },
      { path: '/local/faults', body: '' },
    ]);
  });
});
