import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../domain/concepts/ask.ts';
import { anAsk, aPair, aTask, aWorld, NOW_INSTANT } from './a-world.ts';

const KINDS = ['ask-person', 'call-person', 'unreached', 'wrong-person'] as const;

const aQuestion = (kind: (typeof KINDS)[number] | 'late-answer', ask: Partial<Ask> = {}) => {
  const asked = anAsk(ask);
  return aWorld({ task: aTask({ kind, ref: `pair1/${asked.id}`, side: asked.side }), ask: asked });
};

const CONSENT: Partial<Ask> = {
  id: 'consent.parent.1',
  kind: 'consent',
  side: 'parent',
  personId: 'p1',
  ways: ['messages'],
};

/** How the coordinator heard it: evidence of a parent's answer. */
const TOLD = 'means=phone&number=other&otherNumber=07700+900555';

describe.each(KINDS)('%s', (kind) => {
  it('shows whom to reach, how, and what to say', async () => {
    const { body } = await aQuestion(kind).get();
    for (const words of ['Ailsa Reid', '07700 900222', 'Phone call', 'Needs time to answer', 'Recorded by: Morag Bell'])
      expect(body).toContain(words);
    expect(body).toContain('Would you like to keep in touch with Donald');
    expect(body).not.toContain(' checked');
  });

  it('records a yes with its ways, half days and how often, in the name of the coordinator', async () => {
    const world = aQuestion(kind);
    await world.post('decision=yes&ways=messages&ways=meet-chat&times=mon-am&every=2');
    expect(world.did[0]).toEqual([
      'recordAnswer',
      {
        pairId: 'pair1',
        askId: 'take-part.mentee.1',
        answer: {
          answer: 'yes',
          ways: ['messages', 'meet-chat'],
          times: ['mon-am'],
          every: 2,
          lacks: [],
          at: NOW_INSTANT,
          route: 'assisted',
          by: 'c1',
        },
      },
    ]);
    expect(world.task().outcome).toBe('yes');
  });

  it('records a no, which needs nothing else', async () => {
    const world = aQuestion(kind);
    await world.post('decision=no&ways=messages');
    expect(world.did[0]?.[1]).toMatchObject({ answer: { answer: 'no', ways: [], route: 'assisted' } });
  });

  it('records nothing while they have not decided, and stays open', async () => {
    const world = aQuestion(kind);
    const posted = await world.post('decision=not-yet');
    expect(posted.headers?.location).toMatch(/kept=1$/);
    expect(world.did).toEqual([]);
    expect((await world.get({ query: { kept: '1' } })).body).toContain('Nothing was recorded. This task stays open.');
  });
});

describe('the guidelines', () => {
  const aConsent = () => aQuestion('ask-person', CONSENT);

  it.each([
    ['a young person', aQuestion('ask-person'), 'Please do not share your phone number, your email or where you live.'],
    ['a parent', aConsent(), 'Nobody shares a phone number'],
  ])('are there to be read aloud to %s, and a yes says that they were', async (_who, world, line) => {
    const { body } = await world.get();
    expect(body).toContain('Our guidelines, version 1, to read aloud');
    expect(body).toContain(line);
    expect(body).toContain('you also say that you read our guidelines, version 1, aloud to them');
  });

  it('are not read again for a plan', async () => {
    const { body } = await aQuestion('ask-person', { id: 'plan.mentee.1.1', kind: 'plan' }).get();
    expect(body).not.toContain('aloud');
  });
});

describe('a young person', () => {
  it.each([
    ['2010-01', 'is 12 or over. They answer in their own right'],
    ['2018-01', 'Please ask them with their parent or carer there'],
    [undefined, 'Please ask them with their parent or carer there'],
  ])('born in %s is asked as their age allows', async (birthMonth, words) => {
    const task = aTask({ kind: 'ask-person', ref: 'pair1/take-part.mentee.1', side: 'mentee' });
    const world = aWorld({ task, ask: anAsk(), birthMonth });
    expect((await world.get()).body).toContain(words);
  });
});

describe('what a young person lacks', () => {
  it('is recorded with their yes', async () => {
    const world = aQuestion('ask-person');
    await world.post('decision=yes&ways=messages&device=no&data=yes&quiet-room=no');
    expect(world.did[0]?.[1]).toMatchObject({ answer: { lacks: ['device', 'quiet-room'] } });
  });

  it('is looked for before they have decided', async () => {
    const world = aQuestion('ask-person');
    const posted = await world.post('decision=not-yet&device=no');
    expect(world.did).toEqual([['needSupplies', { pairId: 'pair1', lacks: ['device'], at: NOW_INSTANT }]]);
    expect(posted.headers?.location).toMatch(/noted=1$/);
    expect(world.task().doneAt).toBeUndefined();
  });

  it('is asked of nobody else', async () => {
    const { body } = await aQuestion('ask-person', { id: 'take-part.mentor.1', side: 'mentor', personId: 'm1' }).get();
    expect(body).not.toContain('Do they have');
  });
});

it('says so when the question takes no answer any more', async () => {
  const task = aTask({ kind: 'ask-person', ref: 'pair1/plan.mentee.1.1', side: 'mentee' });
  const world = aWorld({ task, ask: anAsk({ id: 'plan.mentee.1.1', kind: 'plan' }), recorded: 'too-late' });
  await world.post('decision=changes');
  expect((await world.get()).body).toContain('nothing new was recorded');
});

describe('the form of a question', () => {
  it.each([
    ['', 'Select what they said'],
    ['decision=maybe', 'Select what they said'],
    ['decision=wait', 'Select what they said'],
    ['decision=yes', 'Select at least one way that they agree to'],
    ['decision=yes&ways=pigeon', 'Select at least one way that they agree to'],
  ])('refuses "%s", keeps what was typed and records nothing', async (form, text) => {
    const world = aQuestion('ask-person');
    const { status, body } = await world.post(form);
    expect(status).toBe(422);
    expect(body).toContain('<title>Error: ');
    expect(body).toContain('There is a problem');
    expect(body).toContain(text);
    expect(world.did).toEqual([]);
  });

  it('lets only a mentor wait until schools go back', async () => {
    const mentor = { id: 'take-part.mentor.1', side: 'mentor', personId: 'm1' } as const;
    const world = aQuestion('call-person', mentor);
    expect((await world.get()).body).toContain('They will wait until schools go back');
    await world.post('decision=wait');
    expect(world.did[0]?.[1]).toMatchObject({ answer: { answer: 'wait', ways: [] } });
    expect((await aQuestion('call-person').get()).body).not.toContain('They will wait until schools go back');
  });

  it('offers a parent only the ways that were asked about, and no schedule', async () => {
    const { body } = await aQuestion('call-person', CONSENT).get();
    expect(body).toContain('messages, passed on by the coordinator');
    expect(body).not.toContain('value="meet-video"');
    expect(body).not.toContain('name="times"');
    expect(body).toContain('Carer');
  });

  it('asks of a plan whether it suits', async () => {
    const world = aQuestion('ask-person', { id: 'plan.mentee.1.1', kind: 'plan' });
    expect((await world.get()).body).toContain('They want a change');
    await world.post('decision=changes');
    expect(world.did[0]?.[1]).toMatchObject({ askId: 'plan.mentee.1.1', answer: { answer: 'changes' } });
  });

  it('shows the very words that were kept, with the short link', async () => {
    const task = aTask({ kind: 'ask-person', ref: 'pair1/take-part.mentee.1', evidenceKey: 'sent/1.txt' });
    const words = { 'sent/1.txt': 'Dear Ailsa,\n\nhttps://mentoring.example.org/a/abc' };
    expect((await aWorld({ task, ask: anAsk(), words }).get()).body).toContain('https://mentoring.example.org/a/abc');
  });

  it('says when they have answered meanwhile', async () => {
    const answer: Ask['answer'] = { answer: 'yes', ways: [], times: [], at: NOW_INSTANT, route: 'page' };
    expect((await aQuestion('call-person', { answer }).get()).body).toContain(
      'They answered on Tuesday 9 June at 10am: yes.',
    );
  });
});

describe('a task to phone somebody about no question', () => {
  const aCall = () =>
    aWorld({ task: aTask({ kind: 'call-person', ref: 'pair1/change.mentor/2026-06-09', side: 'mentor' }) });

  it('shows whom to phone and is done by a press', async () => {
    const world = aCall();
    expect((await world.get()).body).toContain('Donald Kerr');
    await world.post('decision=done');
    expect(world.task().outcome).toBe('done');
    expect(world.effects()).toEqual(['event']);
  });
});

describe('late-answer', () => {
  const paused = aPair({ standing: 'paused', pauseReason: 'no-response' });
  const late = (ask: Partial<Ask>, { pair = paused, changed = 'changed' as 'changed' | 'same' } = {}) => {
    const asked = anAsk({ closedAt: NOW_INSTANT, closedAs: 'no-response', ...ask });
    const task = aTask({ kind: 'late-answer', ref: `pair1/${asked.id}/yes/x`, side: asked.side });
    return aWorld({ task, ask: asked, pair, changed });
  };

  it('makes of a late yes a change of mind, which starts the pair by itself', async () => {
    const world = late(CONSENT);
    expect((await world.get()).body).toContain('Our question closed on Tuesday 9 June at 10am.');
    await world.post(`decision=yes&ways=messages&may=yes&${TOLD}`);
    const change = { side: 'parent', answer: 'yes', ways: ['messages'], route: 'assisted', by: 'c1' };
    expect(world.did[1]).toEqual(['changeMind', expect.objectContaining(change)]);
    expect(world.did[1]?.[1]).toMatchObject({ evidence: { means: 'phone', number: 'other', mayDecide: 'told' } });
    expect(world.effects()).toEqual(['putText', 'changeMind', 'event']);
  });

  it('starts a pair whose yes had only waited for a look', async () => {
    const world = late(CONSENT, { changed: 'same' });
    await world.post(`decision=yes&ways=messages&may=yes&${TOLD}`);
    const signal = { pairId: 'pair1', kind: 'start-after-all', side: 'parent', at: NOW_INSTANT, id: world.task().id };
    expect(world.did.at(-1)).toEqual(['raiseSignal', signal]);
  });

  it('starts nothing after a no', async () => {
    const world = late(CONSENT, { changed: 'same' });
    await world.post(`decision=no&${TOLD}`);
    expect(world.effects()).toEqual(['putText', 'changeMind', 'event']);
  });

  it.each([
    ['active', 'ways-changed'],
    ['paused', 'start-after-all'],
  ] as const)('lets an %s pair agree a new plan when one side wants a change after all', async (standing, kind) => {
    const world = late({ id: 'plan.mentee.1.1', kind: 'plan' }, { pair: aPair({ standing }) });
    await world.post('decision=changes');
    expect(world.did.at(-1)).toEqual(['raiseSignal', expect.objectContaining({ kind })]);
    expect(world.effects()).not.toContain('changeMind');
  });
});
