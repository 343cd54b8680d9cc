import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readPack } from '../../bin/evidence/read-pack.ts';
import { runEvidence } from '../../bin/evidence/run-evidence.ts';
import type { EvidencePack } from '../../views/evidence/pack.ts';
import { packPage } from '../../views/evidence/pack-page.tsx';
import { type AskingWorld, anAskingWorld } from '../lambdas/an-asking-world.ts';
import { anAskedParent } from '../lambdas/receive-mail/an-asked-parent.ts';
import { htmlFaults } from '../views/pages/html-faults.ts';

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the pack of evidence', () => {
  const out = mkdtempSync(join(tmpdir(), 'evidence-'));
  let world: AskingWorld;
  let pair: Awaited<ReturnType<typeof anAskedParent>>;
  let number = 0;
  let id: string;
  beforeAll(async () => {
    world = await anAskingWorld();
  });
  afterAll(async () => {
    rmSync(out, { recursive: true, force: true });
    await world.stop();
  });
  beforeEach(async () => {
    number += 1;
    id = `p${number}`;
    pair = await anAskedParent(world, id);
  });
  const read = async (consentId?: string): Promise<EvidencePack> => {
    const pack = await readPack(consentId ?? (await pair.consentId()), world.deps);
    if (pack === undefined) throw new Error('no pack');
    return pack;
  };
  const what = ({ chain }: EvidencePack) => chain.map((link) => link.what);

  it('names who, how, which ways, the words and the mail, and finds every hash the same', async () => {
    await pair.reply({ text: 'Yes please' });
    const pack = await read();
    expect(pack).toMatchObject({
      verified: true,
      how: 'Mail, read by our rules',
      who: { id: `${id}-parent`, name: 'Fiona Reid', onFile: 'carer', route: 'mail' },
      pair: { id, ref: id.toUpperCase(), school: 'Grove Academy' },
      consent: { decision: 'given', waysAsked: ['messages', 'meet-chat'], ways: ['messages', 'meet-chat'] },
      shown: [{ what: 'question', stands: 'same', text: world.mailsTo(`${id}-parent`, 'ask.')[0]?.text }],
      mail: { stands: 'same', from: `${id}-parent@example.org`, text: expect.stringContaining('Yes please') },
      confirmations: [{ how: 'mail', messageId: expect.stringMatching(/^ses-/), words: { stands: 'same' } }],
    });
    expect(pack.shown[0]?.sha256).toBe(sha256(pack.shown[0]?.text ?? ''));
    expect(pack.mail?.raw).toContain('Subject: Re: mentoring');
  });

  it('tells the whole chain, and what changed later', async () => {
    await pair.reply({ text: 'YES' });
    const first = await pair.consentId();
    await pair.reply({ text: 'NO' }, { messageId: `n${id}`, timestamp: '2026-05-07T08:30:00.000Z' });
    expect(await pair.consentId()).not.toBe(first);
    expect(what(await read(first))).toEqual([
      'asked by mail',
      'mail received',
      'given: messages, meet-chat',
      'confirmed by mail',
      'mail received',
      'withdrawn',
      'confirmed by mail',
    ]);
    expect((await read()).consent.decision).toBe('withdrawn');
  });

  it.each([
    ['question', async () => `sent/${id}/ask.consent.parent.1.txt`],
    ['reply', async () => `inbound/m${id}`],
  ])('says so when the %s is not what was recorded', async (_what, keyOf) => {
    await pair.reply();
    const versions = world.rawMails.objects.get(await keyOf());
    const [first] = versions ?? [];
    if (first !== undefined) first.bytes = new TextEncoder().encode('Something else');
    const pack = await read();
    expect(pack.verified).toBe(false);
    expect([...pack.shown, pack.mail].map((one) => one?.stands)).toContain('other');
    expect(packPage(pack)).toContain('NOT ALL HASHES ARE THOSE THAT WERE RECORDED');
  });

  it('says so when something that was recorded is not there', async () => {
    await pair.reply();
    world.rawMails.objects.delete(`inbound/m${id}`);
    const pack = await read();
    expect([pack.verified, pack.mail?.stands]).toEqual([false, 'missing']);
  });

  it('is a valid page, which shows no link that still opens something', async () => {
    await pair.reply({ text: `NO\r\n\r\n> https://mentoring.example.org/a/${pair.token}` });
    const pack = await read();
    const page = packPage(pack);
    expect(await htmlFaults(page)).toEqual([]);
    expect(pack.shown[0]?.text).toContain(pair.token);
    expect(page).not.toContain(pair.token);
    for (const words of ['Consent was refused', 'Fiona Reid', 'carer, as the school’s file says', 'dmarc PASS'])
      expect(page).toContain(words);
  });

  it('is printed as JSON and written as a page that only its printer may read', async () => {
    await pair.reply();
    const consent = await pair.consentId();
    const { json, notes } = await runEvidence({ consent, out }, world.deps);
    expect(json).toMatchObject({ consent: { id: consent }, verified: true });
    expect(notes[0]).toBe('All hashes are those recorded.');
    const file = join(out, `${consent}.html`);
    expect(notes[1]).toContain(file);
    expect(readFileSync(file, 'utf8')).toContain('<h1>Consent was given</h1>');
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it.each(['id', 'ref'])('can be found by the %s of its pair', async (by) => {
    await pair.reply();
    const { json } = await runEvidence({ pair: by === 'id' ? id : id.toUpperCase(), out }, world.deps);
    expect(json).toMatchObject([{ id: await pair.consentId(), decision: 'given', route: 'mail' }]);
  });

  it('is empty for a pair whose parent has not answered', async () => {
    const { json, notes } = await runEvidence({ pair: id, out }, world.deps);
    expect([json, notes]).toEqual([[], ['No parent of this pair has answered yet.']]);
  });

  it.each([
    [{ consent: 'p1.nothing' }, /No record has the id p1\.nothing\..*--pair REF/],
    [{ consent: '' }, /No record has the id/],
    [{ pair: 'unknown' }, /No pair has the reference or id unknown/],
    [{}, /Name a consent or a pair/],
    [{ pair: 'p1', consent: 'x' }, /Name a consent or a pair/],
  ])('is refused with a plain word for %j', async (wanted, expected) => {
    await expect(runEvidence({ ...wanted, out }, world.deps)).rejects.toThrow(expected);
  });
});
