import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeNoteDelivery } from '../../../lambdas/note-delivery/note-delivery.ts';
import { makeOpenAsk } from '../../../lambdas/open-ask/open-ask.ts';
import { makeReceiveMail } from '../../../lambdas/receive-mail/receive-mail.ts';
import { makeRemindPerson } from '../../../lambdas/remind-person/remind-person.ts';
import { makeSendNews } from '../../../lambdas/send-news/send-news.ts';
import { recordAnswer } from '../../../lambdas/shared/asks/record-answer.ts';
import { anAnswer } from '../../an-ask.ts';
import { aChoice } from '../a-session-world.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';
import { everyCrash } from '../crashing.ts';
import { aRawMail, aReceiptEvent } from '../receive-mail/a-received-mail.ts';

const CONSENT = 'consent.parent.1';

describe('a letter that asks a parent about two young people', () => {
  let world: AskingWorld;
  let number = 0;
  let one: string;
  let two: string;
  beforeAll(async () => {
    world = await anAskingWorld();
  });
  afterAll(async () => await world.stop());
  beforeEach(async () => {
    number += 1;
    [one, two] = [`a${number}`, `b${number}`];
    await askAboutBoth(one, two);
  });

  const askAboutBoth = async (first: string, second: string) => {
    world.clock.now = TUESDAY;
    await world.enrol(first, { mentee: { first: 'Eilidh' } });
    await world.enrol(second, { mentee: { first: 'Ava' } }, { parentId: `${first}-parent` });
    await world.deps.choices.putChoice(first, aChoice(first, 'mentee', { ways: ['messages'] }));
    await world.deps.choices.putChoice(second, aChoice(second, 'mentee', { ways: ['meet-chat'] }));
    await makeOpenAsk(world.deps)({ pairId: first, kind: 'consent', side: 'parent' });
    await makeOpenAsk(world.deps)({ pairId: second, kind: 'consent', side: 'parent' });
  };
  const letter = (first = one) => world.mailsTo(`${first}-parent`)[0];
  const reply = async (text: string, deps = world.deps, first = one, token = letter(first)?.replyToken) => {
    const messageId = `m${first}`;
    world.rawMails.putBytes(`inbound/${messageId}`, aRawMail({ from: `${first}-parent@example.org`, text }));
    const recipient = `answer+${token}@reply.example.org`;
    await makeReceiveMail({
      ...deps,
      hostOf: async () => '',
      callOff: async () => undefined,
      doubtDecline: async () => undefined,
    })(aReceiptEvent({ messageId, recipient }));
  };
  const answers = async (...pairs: string[]) =>
    await Promise.all(pairs.map(async (id) => (await world.deps.asks.getAsk(id, CONSENT))?.answer));

  it('takes a whole yes for both, for each of them the ways that it listed', async () => {
    await reply('Yes please');
    expect(await answers(one, two)).toMatchObject([
      { answer: 'yes', ways: ['messages'] },
      { answer: 'yes', ways: ['meet-chat'] },
    ]);
    for (const id of [one, two])
      expect(await world.deps.consents.listConsents(id)).toMatchObject([
        { decision: 'given', mail: { key: `inbound/m${one}` } },
      ]);
  });

  it('takes a whole no for both', async () => {
    await reply('No thank you');
    expect((await answers(one, two)).map((answer) => answer?.answer)).toEqual(['no', 'no']);
  });

  it('leaves a yes for one of them to a person, and says once that it was not understood', async () => {
    await reply('Yes for Eilidh, no for Ava');
    expect(await answers(one, two)).toEqual([undefined, undefined]);
    for (const id of [one, two]) {
      const looks = await Promise.all(
        ['read-reply', 'check-reply'].map((kind) => world.deps.tasks.getTask(`${kind}.${id}/${CONSENT}/m${one}`)),
      );
      expect(looks.filter((task) => task !== undefined)).toHaveLength(1);
    }
    expect(world.mailsTo(`${one}-parent`, 'unclear.').length).toBeLessThanOrEqual(1);
  });

  it.each(['Yes please for my daughter', 'Yes\n\nEilidh', 'No thanks, not for him'])(
    'leaves %j to a person, since it may tell them apart',
    async (text) => {
      await reply(text);
      expect(await answers(one, two)).toEqual([undefined, undefined]);
      for (const id of [one, two]) {
        const asks = await world.deps.asks.getAsk(id, CONSENT);
        expect(asks?.heldAt !== undefined).toBe(text.startsWith('No'));
      }
    },
  );

  it('asks back once, with a link for each, about words that answer nothing', async () => {
    await reply('Who else can see it?');
    const [mail, ...others] = world.mailsTo(`${one}-parent`, 'unclear.');
    expect(others).toEqual([]);
    expect(mail?.text).toContain('about Eilidh here');
    expect(mail?.text).toContain('about Ava here');
  });

  it('lets each be answered apart by its own link', async () => {
    await recordAnswer({ pairId: one, askId: CONSENT, answer: anAnswer({ answer: 'no', ways: [] }) }, world.deps);
    expect((await answers(one, two)).map((answer) => answer?.answer)).toEqual(['no', undefined]);
  });

  it('takes a yes to a letter that also tells news for the question only', async () => {
    const third = `c${number}`;
    await world.enrol(third, { mentee: { first: 'Logan' } }, { parentId: `${one}-parent` });
    const at = '2026-05-05T09:30:00.000Z';
    await world.deps.pairs.setStanding(third, { standing: 'paused', pauseReason: 'withdrawn', at });
    await world.deps.news.putNews({
      id: 'n',
      pairId: third,
      kind: 'stopped',
      to: ['parent'],
      silent: [],
      asksMentee: false,
      at,
    });
    await makeSendNews(world.deps)({ pairId: third, newsId: 'n' });
    await recordAnswer({ pairId: two, askId: CONSENT, answer: anAnswer({ answer: 'no', ways: [] }) }, world.deps);
    world.clock.now = TUESDAY.plus({ days: 3 });
    await makeRemindPerson(world.deps)({ pairId: one, askId: CONSENT });
    const mixed = world.mailsTo(`${one}-parent`).at(-1);
    expect(mixed?.subject).toBe('Mentoring: Eilidh and Logan');
    await reply('Yes', world.deps, one, mixed?.replyToken);
    expect((await answers(one))[0]?.answer).toBe('yes');
    expect(await world.deps.choices.getChoice(third, 'parent')).toBeUndefined();
    expect(world.mailsTo(`${one}-parent`, 'unclear.')).toEqual([]);
  });

  it.each(['Bounce', 'Complaint', 'Reject'])('did not reach its reader about either after a %s', async (eventType) => {
    const tags = Object.fromEntries(Object.entries(letter()?.tags ?? {}).map(([name, value]) => [name, [value]]));
    const mail = { messageId: 'x', tags: { ...tags, key: [String(letter()?.tags.key).replaceAll('.', '_')] } };
    const event = { detail: { eventType, mail, bounce: { bounceType: 'Permanent' } } };
    expect(await makeNoteDelivery(world.deps)(event)).toEqual({ outcome: 'unreached' });
    const marked = await Promise.all([one, two].map((id) => world.deps.asks.getAsk(id, CONSENT)));
    expect(marked.map((ask) => ask?.unreachedAt !== undefined)).toEqual([true, true]);
  });

  it('is answered once for both though a crash comes at any call', async () => {
    const lives = {
      prepare: async (name: string) => await askAboutBoth(name, `${name}x`),
      later: world.later,
      work: async (name: string, deps: typeof world.deps) => await reply('Yes', deps, name),
      check: async (name: string) => {
        expect((await answers(name, `${name}x`)).map((answer) => answer?.answer)).toEqual(['yes', 'yes']);
        for (const id of [name, `${name}x`]) expect(await world.deps.consents.listConsents(id)).toHaveLength(1);
      },
    };
    await everyCrash(world.deps, lives, 4);
  });
});
