import { describe, expect, it } from 'vitest';
import type { Look } from '../../../domain/concepts/look.ts';
import { anAsk, aTask, aWorld, NOW_INSTANT, TOKEN } from './a-world.ts';

const RAW = [
  'From: someone@example.net',
  'Subject: Re: YES or NO',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Yes but only by text please',
].join('\r\n');

const consent = anAsk({
  id: 'consent.parent.1',
  kind: 'consent',
  side: 'parent',
  personId: 'p1',
  ways: ['messages', 'meet-chat'],
  heldAt: NOW_INSTANT,
});

const aLook = (over: Partial<Look> = {}): Look => ({
  why: 'unclear',
  sender: 'verified',
  reading: 'unclear',
  rule: { name: 'other-words', version: 'read-answer.3' },
  verdicts: { dmarc: 'PASS' },
  ...over,
});

const aReply = (
  kind: 'read-reply' | 'check-reply',
  { raw = RAW, look = aLook() }: { raw?: string; look?: Look } = {},
) =>
  aWorld({
    task: aTask({ kind, ref: 'pair1/consent.parent.1/mail9', side: 'parent', evidenceKey: 'inbound/9', look }),
    ask: consent,
    words: { 'inbound/9': raw },
  });

describe.each(['read-reply', 'check-reply'] as const)('%s', (kind) => {
  it('shows the words beside what we read in them, and what a yes would agree to', async () => {
    const { body } = await aReply(kind).get();
    for (const words of [
      'Reply from Fiona Reid',
      'Yes but only by text please',
      'We cannot tell what this means. It says more',
    ])
      expect(body).toContain(words);
    expect(body).toContain('<li>Google Meet with typed chat only</li>');
    expect(body).toContain('It came from someone@example.net.');
    expect(body.match(/<button[^>]*govuk-button--secondary[^>]*>/g)).toHaveLength(3);
  });

  it('shows their own words first, and our quoted mail only on demand, without the links in it', async () => {
    const link = `https://mentoring.example.org/a/${TOKEN}/change`;
    const quoted = `On Mon, 2 Mar 2026 at 09:00, Breakthrough wrote:\r\n> Change it here:\r\n> ${link}`;
    const { body } = await aReply(kind, { raw: `${RAW}\r\n\r\n${quoted}` }).get();
    const [own = '', more = ''] = body.split('Show the whole email');
    expect(own).toContain('Yes but only by text please');
    expect(own).not.toContain('Breakthrough wrote');
    expect(more).toContain('Breakthrough wrote');
    expect(body.slice(body.indexOf('<main'), body.indexOf('</main>'))).not.toContain(`/a/${TOKEN}`);
  });

  it('says so when a reply has no words', async () => {
    expect((await aReply(kind, { raw: 'From: a@example.net\r\n\r\n' }).get()).body).toContain(
      'The reply has no words in it.',
    );
  });

  it.each([
    ['yes', ['messages', 'meet-chat']],
    ['no', []],
  ])('records %s with the mail as evidence', async (decision, ways) => {
    const world = aReply(kind);
    await world.post(`whole=yes&decision=${decision}`);
    expect(world.did[0]).toEqual([
      'recordAnswer',
      {
        pairId: 'pair1',
        askId: 'consent.parent.1',
        answer: { answer: decision, ways, times: [], at: NOW_INSTANT, route: 'assisted', by: 'c1' },
        evidence: {
          means: 'mail',
          mailKey: 'inbound/9',
          verdicts: { dmarc: 'PASS' },
          ...(decision === 'yes' ? { mayDecide: 'reply' } : {}),
        },
      },
    ]);
  });

  it('records nothing for what is no answer, and lets what rested go on', async () => {
    const world = aReply(kind);
    await world.post('decision=leave');
    const { doneAt: at, doneBy: by } = world.task();
    const goesOn = [
      ['settleDoubt', { taskId: 'check-reply.pair1/consent.parent.1/mail9', at, by }],
      ['markAsk', { heldAt: undefined }],
    ];
    expect(world.did.filter(([name]) => name !== 'event')).toEqual(kind === 'check-reply' ? goesOn : []);
    expect(world.task().outcome).toBe('leave');
  });

  it('records a yes to some ways only', async () => {
    const world = aReply(kind);
    expect((await world.post('decision=yes')).status).toBe(422);
    await world.post('decision=yes&ways=messages&means=mail');
    expect(world.did[0]?.[1]).toMatchObject({
      answer: { answer: 'yes', ways: ['messages'] },
      evidence: { means: 'mail', mailKey: 'inbound/9', mayDecide: 'reply' },
    });
  });

  it('decides nothing without a choice', async () => {
    const world = aReply(kind);
    expect((await world.post('')).status).toBe(422);
    expect(world.did).toEqual([]);
  });
});

describe('a reply that is not proven to be theirs', () => {
  const doubtful = (sender: Look['sender']) =>
    aReply('check-reply', { look: aLook({ why: 'sender', sender, reading: 'no' }) });

  it.each<[Look['sender'], string]>([
    ['wrong-sender', 'It came from someone@example.net. That is not the address that we have.'],
    ['unverified', 'That is not proven: anybody can write a false address.'],
    ['spam', 'The mail service takes it for spam.'],
    ['virus', 'The mail service found a virus in it.'],
  ])(
    'says why (%s), beside the proposed reading, and asks to phone first and to write to nobody',
    async (sender, why) => {
      const { body } = await doubtful(sender).get();
      for (const words of [
        'We think this may mean: no.',
        why,
        'Phone them first',
        '07700 900333',
        'do not write to them',
      ])
        expect(body.replace(/\s+/g, ' ')).toContain(words);
      expect(body).not.toContain('Record: yes');
      expect(body).not.toContain('In this email');
    },
  );

  it.each(['whole=yes&decision=yes', 'decision=yes&ways=messages&may=yes&means=mail'])(
    'is never recorded from the mail itself: %s',
    async (form) => {
      const world = doubtful('wrong-sender');
      expect((await world.post(form)).status).toBe(422);
      expect(world.did).toEqual([]);
    },
  );

  it('leads to what they said by phone, without the mail as its evidence', async () => {
    const world = doubtful('wrong-sender');
    await world.post('decision=no&means=phone&number=on-file');
    const recorded = world.did.find(([name]) => name === 'recordAnswer')?.[1];
    expect(recorded).toMatchObject({
      answer: { answer: 'no', by: 'c1' },
      evidence: { means: 'phone', number: 'on-file' },
    });
    expect(recorded).not.toHaveProperty('evidence.mailKey');
  });

  it('is treated so when nobody knows what our rules made of it', async () => {
    const task = aTask({
      kind: 'check-reply',
      ref: 'pair1/consent.parent.1/m9',
      side: 'parent',
      evidenceKey: 'inbound/9',
    });
    const { body } = await aWorld({ task, ask: consent, words: { 'inbound/9': RAW } }).get();
    expect(body).toContain('Phone them first');
  });
});

it('lets a reply to no question simply be read', async () => {
  const task = aTask({ kind: 'read-reply', ref: 'pair1/mail9', evidenceKey: 'inbound/9' });
  const world = aWorld({ task, words: { 'inbound/9': RAW } });
  expect((await world.get()).body).toContain('Yes but only by text please');
  await world.post('decision=done');
  expect(world.effects()).toEqual(['event']);
});

it('asks for the ways of a mentor who answered by mail', async () => {
  const ask = anAsk({ id: 'take-part.mentor.1', side: 'mentor', personId: 'm1' });
  const task = aTask({ kind: 'read-reply', ref: 'pair1/take-part.mentor.1/mail9', evidenceKey: 'inbound/9' });
  const world = aWorld({ task, ask, words: { 'inbound/9': RAW } });
  expect((await world.get()).body).not.toContain('Record: yes');
  expect((await world.post('whole=yes&decision=yes')).status).toBe(422);
  expect(world.did).toEqual([]);
});
