import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../domain/concepts/ask.ts';
import type { Evidence } from '../../../domain/concepts/consent.ts';
import type { Side } from '../../../domain/concepts/pair.ts';
import { firstAskIdOf } from '../../../lambdas/shared/asks/ask-id.ts';
import { recordAnswer } from '../../../lambdas/shared/asks/record-answer.ts';
import { sentTextKey } from '../../../lambdas/shared/letters/send-once.ts';
import { anAnswer, anAsk } from '../../an-ask.ts';
import { type AskingWorld, anAskingWorld, type PeopleChanges } from '../an-asking-world.ts';

const ASK = 'consent.parent.1';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the evidence of a parent’s answer', () => {
  let world: AskingWorld;
  let number = 0;
  let id: string;
  beforeAll(async () => {
    world = await anAskingWorld();
  });
  afterAll(async () => await world.stop());
  beforeEach(() => {
    number += 1;
    id = `p${number}`;
  });

  const ask = async (side: Side = 'parent', changes: PeopleChanges = {}) => {
    await world.enrol(id, changes);
    const askId = firstAskIdOf(side, 1);
    const kind = side === 'parent' ? 'consent' : 'take-part';
    await world.deps.asks.openAsk(anAsk({ id: askId, pairId: id, kind, side, personId: `${id}-${side}` }));
    await world.deps.asks.markAsk(id, askId, { wordingVersion: 'ask-parent.1' });
    await world.rawMails.putText(sentTextKey(id, `ask.${askId}`), 'Dear parent');
    return askId;
  };
  const record = async (answer: Partial<Answer>, evidence?: Evidence, askId = ASK) =>
    await recordAnswer(
      { pairId: id, askId, answer: anAnswer({ ways: ['messages'], ...answer }), evidence },
      world.deps,
    );
  const consents = async () => await world.deps.consents.listConsents(id);
  const confirmations = async () => await world.deps.consents.listConfirmations(id);
  const passOn = async () =>
    await world.deps.tasks.getTask(`pass-on.${id}/receipt.${ASK}.2026-05-05T09:00:00.000Z.yes`);

  it('names the ways asked and agreed to, the words with version and hash, the raw mail, the verdicts and the rule', async () => {
    await ask();
    await world.rawMails.putText('inbound/m1', 'From: …');
    const proof = { verdicts: { dmarc: 'PASS' }, rule: { name: 'whole-yes', version: 'read-answer.1' } };
    await record({ route: 'mail' }, { mailKey: 'inbound/m1', ...proof });
    const objectVersion = expect.stringMatching(/^v\d+$/);
    expect(await consents()).toEqual([
      {
        id: `${id}.consent.parent.1.given.20260505T090000000Z`,
        pairId: id,
        askId: ASK,
        personId: `${id}-parent`,
        decision: 'given',
        waysAsked: ['messages', 'meet-video'],
        ways: ['messages'],
        at: '2026-05-05T09:00:00.000Z',
        route: 'mail',
        shown: [
          {
            what: 'question',
            key: sentTextKey(id, `ask.${ASK}`),
            wordsVersion: 'ask-parent.1',
            sha256: sha256('Dear parent'),
            objectVersion,
          },
        ],
        mail: { key: 'inbound/m1', sha256: sha256('From: …'), objectVersion },
        ...proof,
      },
    ]);
  });

  it('keeps to the version that was shown, whatever is put under its key later', async () => {
    await ask();
    await record({});
    await world.rawMails.putText(sentTextKey(id, `ask.${ASK}`), 'Other words');
    const shown = (await consents())[0]?.shown[0];
    const kept = await world.rawMails.getKept(shown?.key ?? '', shown?.objectVersion);
    expect(new TextDecoder().decode(kept?.bytes)).toBe('Dear parent');
  });

  it('names the pages beside the question, and what the parent said of themselves', async () => {
    await ask();
    await world.rawMails.putText('words/w1', 'Shown: …');
    const shown = [{ what: 'pages', key: 'words/w1', wordsVersion: 'consent-pages.1' }] as const;
    await record({}, { shown: [...shown], relationship: 'carer', mayDecide: 'page' });
    expect(await consents()).toMatchObject([
      {
        relationship: 'carer',
        mayDecide: 'page',
        shown: [{ what: 'question' }, { what: 'pages', sha256: sha256('Shown: …') }],
      },
    ]);
  });

  it('holds no words that are not there, and is written all the same', async () => {
    await ask();
    await record({}, { shown: [{ what: 'pages', key: 'words/none', wordsVersion: 'consent-pages.1' }] });
    expect((await consents())[0]?.shown.map(({ what }) => what)).toEqual(['question']);
  });

  it('is confirmed by a mail, whose words and number stand in a record of their own', async () => {
    await ask();
    await record({ answer: 'no', ways: [] });
    const [mail] = world.mailsTo(`${id}-parent`, 'receipt.');
    expect(await confirmations()).toMatchObject([
      {
        consentId: `${id}.consent.parent.1.refused.20260505T090000000Z`,
        how: 'mail',
        messageId: expect.stringMatching(/^ses-/),
        words: { sha256: sha256(mail?.text ?? '') },
      },
    ]);
  });

  it('of somebody without mail is confirmed by a task to pass the words on', async () => {
    await ask('parent', { parent: { route: 'phone' } });
    await record({ route: 'assisted', by: `${id}-coordinator` }, { means: 'phone', mayDecide: 'told' });
    expect(world.mailsTo(`${id}-parent`)).toEqual([]);
    const words = await world.rawMails.getText((await passOn())?.evidenceKey ?? '');
    expect(words).toContain('We wrote down: YES');
    expect(words).toContain('Coordinator Surname wrote down what you said.');
    expect(await confirmations()).toMatchObject([{ how: 'pass-on', words: { sha256: sha256(words ?? '') } }]);
    expect(await consents()).toMatchObject([{ recordedBy: `${id}-coordinator`, means: 'phone', mayDecide: 'told' }]);
  });

  it('is written of parents only, and a young person who has just spoken gets no words passed on', async () => {
    const askId = await ask('mentee', { mentee: { route: 'phone' } });
    await record({ route: 'assisted', by: `${id}-coordinator` }, undefined, askId);
    expect([await consents(), await confirmations(), await passOn()]).toEqual([[], [], undefined]);
  });

  it('grows by each change of mind, whose receipt lists what is refused now', async () => {
    await ask();
    await record({ ways: ['messages', 'meet-video'] });
    await record({ ways: ['messages'], at: '2026-05-06T09:00:00.000Z' });
    await record({ answer: 'no', ways: [], at: '2026-05-07T09:00:00.000Z' });
    expect((await consents()).map(({ decision, ways }) => [decision, ways.length])).toEqual([
      ['given', 2],
      ['given', 1],
      ['withdrawn', 0],
    ]);
    const texts = world.mailsTo(`${id}-parent`, 'receipt.').map(({ text }) => text);
    expect(texts.map((text) => text.includes('You did not agree to:'))).toEqual([false, true, true]);
    expect(texts[1]).toMatch(/You did not agree to:\s+- Google Meet with video/);
  });
});
