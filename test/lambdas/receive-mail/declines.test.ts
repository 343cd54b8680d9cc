import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeReceiveMail } from '../../../lambdas/receive-mail/receive-mail.ts';
import { type AskingWorld, anAskingWorld } from '../an-asking-world.ts';
import { type AMail, type AReceipt, aCalendarReply, aRawMail, aReceiptEvent } from './a-received-mail.ts';

const UNPROVEN = { dmarc: 'FAIL', spf: 'FAIL', dkim: 'FAIL' } as const;

describe('a reply', () => {
  let world: AskingWorld;
  let number = 0;
  let id: string;
  const calledOff: unknown[] = [];
  const doubted: unknown[] = [];

  beforeAll(async () => {
    world = await anAskingWorld();
  });
  afterAll(async () => await world.stop());
  beforeEach(async () => {
    number += 1;
    id = `p${number}`;
    calledOff.length = 0;
    doubted.length = 0;
    await world.enrol(id);
  });

  const receive = async (mail: AMail, receipt: Omit<AReceipt, 'messageId'>) => {
    const messageId = `m${id}`;
    world.rawMails.putBytes(`inbound/${messageId}`, aRawMail(mail));
    const callOff = async (wish: unknown) => calledOff.push(wish);
    const doubtDecline = async (wish: unknown) => void doubted.push(wish);
    await makeReceiveMail({ ...world.deps, hostOf: async () => '', callOff, doubtDecline })(
      aReceiptEvent({ ...receipt, messageId }),
    );
  };

  it.each<[string, string, AReceipt['verdicts'], number, number]>([
    ['calls a session off when its guest declines it', 'mentor', {}, 1, 0],
    ['calls nothing off for somebody else, and has the coordinator ask', 'gran', {}, 0, 1],
    ['calls nothing off without proof, and has the coordinator ask', 'mentor', UNPROVEN, 0, 1],
    ['does nothing for spam', 'mentor', { spam: 'FAIL' }, 0, 0],
  ])('%s', async (_, from, verdicts, off, asked) => {
    const mail = aCalendarReply(`${id}.3.mentor@mentoring.example.org`, 'DECLINED');
    const to = { recipient: 'mentoring@mentoring.example.org', verdicts };
    await receive({ ...mail, from: `${id}-${from}@example.org` }, to);
    const wish = { pairId: id, sessionId: `${id}.3`, by: `${id}-mentor` };
    expect(calledOff).toEqual(off === 1 ? [wish] : []);
    expect(doubted).toEqual(asked === 1 ? [wish] : []);
    expect(await world.deps.inbound.sendersOf(`inbound/m${id}`)).toEqual([{ pairId: id, personId: `${id}-mentor` }]);
  });

  describe('to a mail about a Meet', () => {
    const write = async (text: string, verdicts: AReceipt['verdicts'] = {}) => {
      const mailKey = `session.${id}.3.remind.mentor`;
      const target = { kind: 'person', pairId: id, personId: `${id}-mentor`, side: 'mentor', mailKey } as const;
      const until = { at: '2026-05-05T09:00:00.000Z', expiresAt: '2027-05-05T09:00:00.000Z' };
      const own = await world.deps.links.mintLink(target, until);
      await receive(
        { from: `${id}-mentor@example.org`, text },
        { recipient: `answer+${own}@reply.example.org`, verdicts },
      );
    };
    const wish = () => ({ pairId: id, sessionId: `${id}.3`, by: `${id}-mentor` });

    it('“I can’t make it” calls that session off and nothing else', async () => {
      await write('Hi Morag,\nSorry, I can’t make it on Tuesday. My car broke down.');
      expect([calledOff, doubted]).toEqual([[wish()], []]);
      expect((await world.deps.tasks.listOpenTasks()).filter(({ pairId }) => pairId === id)).toEqual([]);
    });

    it('“I can’t make it” without proof has the coordinator ask', async () => {
      await write('I can’t make it', UNPROVEN);
      expect([calledOff, doubted]).toEqual([[], [wish()]]);
    });

    it('anything else calls nothing off', async () => {
      await write('See you on Tuesday!');
      expect([calledOff, doubted]).toEqual([[], []]);
    });
  });
});
