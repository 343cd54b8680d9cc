import { createHash } from 'node:crypto';
import { DeleteItemCommand, DynamoDBClient, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CallerKeys } from '../../local/aws/host/caller-keys.ts';
import { BY_PHONE, changeMind, coordinatorRecordsMentee, doTask, parentAnswers } from '../../local/story/acts.ts';
import type { MailView } from '../../local/story/desk.ts';
import { open } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR } from './a-cohort.ts';
import { World } from './a-world.ts';
import { evidenceOf } from './evidence-of.ts';
import { pairCalled, parentOf } from './invented-pairs.ts';

const [REPLIES, BY_PAGE, PHONED, READ] = ['Replies', 'Bypage', 'Phoned', 'Readby'];
const ROWS = [REPLIES, BY_PAGE, PHONED, READ].map((tag, at) =>
  pairCalled(tag, at, tag === PHONED ? { consent_route: 'phone', consent_email: '' } : {}),
);
const NAME = 'Catriona Zquillmuir';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The words of a mail as it was delivered; the wire ends lines with CR and LF, and the last one too. */
const delivered = ({ text }: MailView): string => text.replace(/\r\n/g, '\n').replace(/\n$/, '');

describe('the evidence of parents’ answers', () => {
  let world: World;
  let evidence: ReturnType<typeof evidenceOf>;
  beforeAll(async () => {
    world = await World.begin();
    evidence = evidenceOf(world);
    await world.enrol(aCohort(...ROWS));
    for (const tag of [REPLIES, BY_PAGE, PHONED, READ])
      await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${tag}-1` });
    await world.settled();
  });
  afterAll(async () => await world.end());

  const question = async (tag: string) => await world.mail(parentOf(tag), /YES or NO/);
  const receipt = async (tag: string) => await world.mail(parentOf(tag), /We have your answer/);

  it('is none before anybody has answered, and none is known by another name', async () => {
    expect(await evidence.list(`${REPLIES}-1`)).toEqual([]);
    await expect(evidence.run('--consent', 'replies-1.nothing')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^No record has the id replies-1\.nothing/m),
    });
  });

  it('of a yes by mail is the question as it was delivered, the reply, its verdicts, the rule and the receipt', async () => {
    await world.reply(await question(REPLIES), { from: parentOf(REPLIES), text: 'Yes please' });
    const { pack, page, notes } = await evidence.newest(`${REPLIES}-1`);
    expect(pack).toMatchObject({
      verified: true,
      how: 'Mail, read by our rules',
      who: { name: 'Fionareplies Zqparentreplies', onFile: 'parent' },
      consent: {
        decision: 'given',
        mayDecide: 'reply',
        waysAsked: ['messages', 'meet-video'],
        ways: ['messages', 'meet-video'],
        rule: { name: 'whole-yes', version: expect.stringMatching(/^read-answer\.\d+$/) },
        verdicts: { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' },
      },
      mail: { stands: 'same', from: parentOf(REPLIES), text: expect.stringContaining('Yes please') },
    });
    expect(pack.shown.map(({ what, sha256: hash }) => [what, hash])).toEqual([
      ['question', sha256(delivered(await question(REPLIES)))],
    ]);
    expect(pack.mail?.sha256).toBe(sha256(pack.mail?.raw ?? ''));
    expect(pack.confirmations).toMatchObject([
      { how: 'mail', words: { sha256: sha256(delivered(await receipt(REPLIES))) } },
    ]);
    expect(pack.chain.map(({ what }) => what)).toEqual([
      'asked by mail',
      'mail received',
      'given: messages, meet-video',
      'confirmed by mail',
    ]);
    expect(page).toContain('Consent was given');
    expect(notes).toContain('All hashes are those recorded.');
  });

  it('of a yes by page is the very words of the pages, with what was filled in', async () => {
    await parentAnswers(world, parentOf(BY_PAGE), { decision: 'yes' });
    const { pack } = await evidence.newest(`${BY_PAGE}-1`);
    expect(pack).toMatchObject({
      verified: true,
      how: 'Our page, opened by the link in a mail',
      who: { said: 'parent' },
      consent: { mayDecide: 'page', waysAsked: ['messages', 'meet-video'], ways: ['meet-video'] },
    });
    const [asked, pages] = pack.shown;
    expect(asked?.sha256).toBe(sha256(delivered(await question(BY_PAGE))));
    for (const words of [
      'May you decide for this child?',
      'Do you agree?',
      'Your name: A parent',
      'You may decide: Yes',
    ])
      expect(pages?.text).toContain(words);
    expect(pack.confirmations.map(({ how }) => how)).toEqual(['mail']);
  });

  it('of a yes by phone is who wrote it down, the number called, the words said, and who passed the receipt on', async () => {
    const answer = { decision: 'yes', ways: ['messages'], ...BY_PHONE };
    await doTask(world, COORDINATOR, new RegExp(`^Ask someone: pair ${PHONED}-1$`), answer);
    await doTask(world, COORDINATOR, new RegExp(`^Pass on some words: pair ${PHONED}-1$`), { decision: 'done' });
    const { pack } = await evidence.newest(`${PHONED}-1`);
    expect(pack).toMatchObject({
      verified: true,
      how: `By phone, written down by ${NAME}`,
      consent: { mayDecide: 'told', number: 'on-file', means: 'phone', ways: ['messages'] },
      recordedBy: { name: NAME },
    });
    const script = pack.shown.find(({ what }) => what === 'script');
    expect(script?.text).toContain('Number called: 07700 900208');
    expect(script?.text).toContain('May decide for this child: yes, they said');
    expect(JSON.stringify(pack.consent)).not.toContain('07700');
    expect(pack.confirmations.map(({ how, by }) => [how, by?.name])).toEqual([
      ['pass-on', undefined],
      ['passed-on', NAME],
    ]);
  });

  it('of a reply that our rules could not read is the mail, read by a person, whose receipt says so', async () => {
    await world.reply(await question(READ), {
      from: parentOf(READ),
      text: 'Yes, fine by me so long as it is not Fridays',
    });
    const task = new RegExp(`^(Read|Check) a reply: pair ${READ}-1$`);
    expect((await open(await world.link(COORDINATOR, task, 't'))).text).toContain(
      'It says more than a plain yes or no.',
    );
    await doTask(world, COORDINATOR, task, { decision: 'yes', whole: 'yes' });
    const { pack } = await evidence.newest(`${READ}-1`);
    expect(pack).toMatchObject({ verified: true, how: `Mail, read by ${NAME}`, consent: { mayDecide: 'reply' } });
    expect(pack.mail?.text).toContain('so long as it is not Fridays');
    expect((await receipt(READ)).text).toContain(`${NAME} read your email and wrote this down.`);
  });

  it('of a later no, by reply or by link, stands beside the yes and changes nothing of it', async () => {
    const before = (await evidence.newest(`${BY_PAGE}-1`)).pack;
    await changeMind(await world.link(parentOf(BY_PAGE), /We have your answer/, 'a'), 'stop');
    await world.reply(await receipt(REPLIES), { from: parentOf(REPLIES), text: 'NO' });
    for (const tag of [BY_PAGE, REPLIES])
      expect((await evidence.list(`${tag}-1`)).map(({ decision }) => decision)).toEqual(['given', 'withdrawn']);
    const again = JSON.parse((await evidence.run('--consent', before.consent.id)).stdout);
    expect(again.consent).toEqual(before.consent);
    const { pack } = await evidence.newest(`${REPLIES}-1`);
    expect(pack.shown.map(({ what }) => what)).toEqual(['question', 'answered']);
    expect((await receipt(BY_PAGE)).subject).toBe('We have your answer: NO');
  });

  it('cannot be changed or deleted by the functions that write it, nor added to by any other', async () => {
    // The sweep of what is untold has run too, so that its key is known.
    await world.advance('PT5M');
    await world.note();
    const granted = await world.get<{ role: string; resource: string }[]>('/local/granted-permissions');
    const { awsPort, outputs } = await world.get<{ awsPort: number; outputs: { TableName: string } }>('/local/ready');
    const { pack } = await evidence.newest(`${REPLIES}-1`);
    const { pairId, at, id } = pack.consent;
    const Key = { pk: { S: `CONSENT#${pairId}` }, sk: { S: `ANSWER#${at}#${id}` } };
    const as = (functionName: string) => {
      const role = granted.find((one) => one.role.includes(functionName))?.role ?? '';
      return new DynamoDBClient({
        endpoint: `http://127.0.0.1:${awsPort}`,
        region: 'eu-west-2',
        credentials: { accessKeyId: new CallerKeys().keyOf(role), secretAccessKey: 'local' },
      });
    };
    const refused = { name: 'AccessDeniedException', message: expect.stringContaining('with an explicit deny') };
    const TableName = outputs.TableName;
    for (const name of ['ReceiveMail', 'PagesPerson', 'PagesTask', 'TellAgain']) {
      const change = {
        TableName,
        Key,
        UpdateExpression: 'SET decision = :d',
        ExpressionAttributeValues: { ':d': { S: 'given' } },
      };
      await expect(as(name).send(new UpdateItemCommand(change)), name).rejects.toMatchObject(refused);
      await expect(as(name).send(new DeleteItemCommand({ TableName, Key })), name).rejects.toMatchObject(refused);
    }
    await expect(as('OpenAsk').send(new PutItemCommand({ TableName, Item: Key }))).rejects.toMatchObject(refused);
    expect((await evidence.newest(`${REPLIES}-1`)).pack.consent).toEqual(pack.consent);
  });
});
