import { describe, expect, it } from 'vitest';
import type { Side } from '../../../domain/concepts/pair.ts';
import { aDoor, type Filled, fill, leadsTo } from './a-door.ts';
import { MENTOR_YES, PARENT_YES, WHO } from './paths.ts';

interface Wrong {
  side: Side;
  before: Filled[];
  page: string;
  form: Filled['form'];
  errors: [field: string, text: string][];
}

describe('A page with something missing', () => {
  it.each<Wrong>([
    {
      side: 'mentor',
      before: [],
      page: 'decide',
      form: {},
      errors: [['decision', 'Select yes if you want to take part']],
    },
    {
      side: 'mentor',
      before: [],
      page: 'decide',
      form: { decision: 'sudo' },
      errors: [['decision', 'Select yes if you want to take part']],
    },
    {
      side: 'mentor',
      before: MENTOR_YES.slice(0, 1),
      page: 'ways',
      form: { ways: ['messages', 'meet-audio'] },
      errors: [['ways', 'Select at least one way to keep in touch']],
    },
    {
      side: 'mentor',
      before: MENTOR_YES.slice(0, 2),
      page: 'times',
      form: {},
      errors: [
        ['times', 'Select at least one half day that suits you'],
        ['every', 'Select how often you would like to meet'],
      ],
    },
    {
      side: 'mentor',
      before: MENTOR_YES.slice(0, 3),
      page: 'guidelines',
      form: {},
      errors: [['accept', 'Select that you have read the rules and will keep to them']],
    },
    {
      side: 'parent',
      before: [],
      page: 'who',
      form: { name: 'x'.repeat(101) },
      errors: [
        ['name', 'Your name must be 100 characters or fewer'],
        ['relationship', 'Select who you are to the young person'],
        ['may', 'Select yes if you may decide for this child'],
      ],
    },
    {
      side: 'parent',
      before: PARENT_YES.slice(0, 1),
      page: 'decide',
      form: {},
      errors: [['decision', 'Select yes if you agree']],
    },
    { side: 'parent', before: [], page: 'worried', form: {}, errors: [['text', 'Enter what you are worried about']] },
    { side: 'parent', before: [], page: 'question', form: { text: ' ' }, errors: [['text', 'Enter your question']] },
  ])('$side $page says what, links to the field, and saves nothing', async ({ side, before, page, form, errors }) => {
    const door = aDoor({ side });
    await fill(door, before);
    const saved = door.acts.length;
    const { status, body } = await door.post(page, form);
    expect(status).toBe(422);
    expect(body).toContain('<title>Error: ');
    expect(body).toContain('There is a problem');
    expect(body.indexOf('govuk-back-link')).toBeLessThan(body.indexOf('govuk-error-summary'));
    for (const [field, text] of errors) {
      expect(body).toContain(`<a href="#${field}">${text}</a>`);
      expect(body).toContain(`id="${field}"`);
      expect(body).toMatch(new RegExp(`aria-describedby="[^"]*${field}-error`));
    }
    expect(door.acts).toHaveLength(saved);
  });

  it('keeps what was filled in', async () => {
    const { body } = await aDoor({ side: 'parent' }).post('who', { name: 'Fiona <Reid>', relationship: 'carer' });
    expect(body).toContain('value="Fiona &lt;Reid>"');
    expect(body).toMatch(/value="carer" checked/);
  });
});

describe('The way through', () => {
  it.each([
    ['ways', 'decide'],
    ['check', 'decide'],
    ['guidelines', 'decide'],
  ])('leads from %s back to the first page that lacks something', async (page, first) => {
    expect(leadsTo(await aDoor().get(page))).toBe(first);
  });

  it('leads from a Change link back to the check page, with the rest kept', async () => {
    const door = aDoor();
    await fill(door, MENTOR_YES);
    expect((await door.get('ways?from=check')).body).toContain('ways?from=check"');
    expect(leadsTo(await door.post('ways?from=check', { ways: ['meet-video', 'meet-chat'] }))).toBe('check');
    const { body } = await door.get('check');
    expect(body).toContain('<li>Google Meet with video</li><li>Google Meet with typed chat only</li>');
    expect(body).toContain('<li>Monday morning</li><li>Thursday afternoon</li>');
  });

  it('asks what a changed decision still needs before the check page', async () => {
    const door = aDoor({ side: 'parent' });
    await fill(door, [WHO, { page: 'decide', form: { decision: 'no' } }]);
    expect(leadsTo(await door.post('decide?from=check', { decision: 'yes' }))).toBe('ways');
  });

  it('forgets the ways of a yes that became a no', async () => {
    const door = aDoor({ side: 'parent' });
    await fill(door, PARENT_YES);
    await door.post('decide?from=check', { decision: 'no' });
    await door.post('check');
    expect(door.done('recordAnswer')).toMatchObject([{ given: { answer: { answer: 'no', ways: [] } } }]);
  });

  it('shows a row with its own Change link for each question', async () => {
    const door = aDoor();
    await fill(door, MENTOR_YES);
    const { body } = await door.get('check');
    const links = [...body.matchAll(/Change<span[^>]*> ([^<]+)</g)].map(([, name]) => name);
    expect(links).toEqual(['your answer', 'ways to keep in touch', 'half days that suit you', 'how often', 'rules']);
  });
});
