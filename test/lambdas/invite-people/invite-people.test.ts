import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailToSend } from '../../../lambdas/adapters/mail.ts';
import { makeInvitePeople } from '../../../lambdas/invite-people/invite-people.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { type AWorld, aWorld, STARTS, withSpace } from '../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const claimed = async (over: Parameters<typeof aWorld>[1] = {}) => {
  const world = await aWorld(store.table, over);
  await world.put(withSpace(world.pairId, { status: 'claimed' }));
  return world;
};

const invite = async (world: AWorld) =>
  await makeInvitePeople(world.deps)({ pairId: world.pairId, sessionId: world.sessionId });

const receivers = (world: AWorld) => world.mails.map(({ to }) => to.email.split('@')[0]);

/** Runs `act` as soon as the first mail of that subject has gone out. */
const afterFirstMail = (world: AWorld, act: () => Promise<unknown>) => {
  const { send } = world.deps.mailer;
  world.deps.mailer.send = async (mail: MailToSend) => {
    const id = await send(mail);
    if (world.mails.length === 1) await act();
    return id;
  };
};

describe('inviting people', () => {
  it('writes each privately, the coordinator first', async () => {
    const world = await claimed();
    const result = await invite(world);
    expect(receivers(world)).toEqual(['coordinator', 'mentor', 'mentee']);
    expect(await world.session()).toMatchObject({ status: 'invited', invitedAt: '2026-03-02T10:00:00.000Z' });
    const untilMondayNine = STARTS.minus({ days: 1 }).set({ hour: 9 }).diff(world.clock.at, 'seconds').seconds;
    expect(result).toMatchObject({ outcome: 'invited', waitSeconds: untilMondayNine });
  });

  it('tells the mentor and the young person to tell their coordinator first, and the coordinator nothing of the kind', async () => {
    const world = await claimed();
    await invite(world);
    const toldFirst = world.mails.map(({ text }) => /Your coordinator is .*tell them\s+first/s.test(text));
    expect(toldFirst).toEqual([false, true, true]);
  });

  it('gives each a link and a calendar entry of their own, and never the address of the call', async () => {
    const world = await claimed();
    await invite(world);
    const links = world.mails.map(({ text }) => /\/join\/[0-9a-z]{26}/.exec(text)?.[0]);
    expect(new Set(links).size).toBe(3);
    for (const mail of world.mails) {
      const content = mail.calendar?.content ?? '';
      expect(mail.calendar?.method).toBe('REQUEST');
      expect(content.replace(/\r\n /g, '').match(/ATTENDEE/g)).toHaveLength(1);
      expect(`${mail.text}${mail.html}${content}`).not.toContain('meet.example');
    }
    const [, mentorMail, menteeMail] = world.mails;
    expect(JSON.stringify(mentorMail)).not.toContain(`mentee@${world.pairId}`);
    expect(JSON.stringify(menteeMail)).not.toContain(`mentor@${world.pairId}`);
    expect(JSON.stringify(mentorMail)).not.toContain('Reid');
    expect(JSON.stringify(menteeMail)).not.toContain('Munro');
  });

  it('sends nothing twice', async () => {
    const world = await claimed();
    await invite(world);
    expect((await invite(world)).outcome).toBe('invited');
    expect(world.mails).toHaveLength(3);
  });

  it('has a young person without mail told by the coordinator', async () => {
    const world = await claimed({ people: [{ role: 'mentee', route: 'phone' }] });
    await invite(world);
    const [task] = await world.tasks();
    expect(task).toMatchObject({ kind: 'pass-on', side: 'mentee', ownerId: `${world.pairId}-coordinator` });
    expect(world.texts.get(task?.evidenceKey ?? '')).toContain('/join/');
  });
});

describe('a mentor whose PVG membership ends soon', () => {
  it.each<[string, string, string[]]>([
    ['in three months', '2026-06-10', []],
    ['in 50 days', '2026-04-21', ['pvg.2026-04-21.60']],
    ['in 20 days', '2026-03-22', ['pvg.2026-03-22.30']],
  ])('is seen to by the coordinator, once for each warning: %s', async (_when, pvgUntil, refs) => {
    const world = await claimed({ people: [{ role: 'mentor', pvgUntil }] });
    await invite(world);
    await invite(world);
    const found = (await world.tasks()).filter(({ kind }) => kind === 'look-at-session');
    expect(found.map(({ ref }) => ref.replace(`${world.pairId}.`, ''))).toEqual(refs);
    if (found[0] !== undefined) expect(world.texts.get(found[0].evidenceKey ?? '')).toContain('membership ends on');
  });
});

describe('a withdrawal between the claim and the invitation', () => {
  it.each(['mentor', 'mentee', 'parent'] as const)('by the %s sends nothing', async (side) => {
    const world = await claimed();
    await world.withdraw(side);
    expect((await invite(world)).outcome).toBe('called-off');
    expect(world.mails).toEqual([]);
    expect((await world.session()).status).toBe('cancelled');
  });

  it('between two mails writes to nobody else, and tells whoever knew', async () => {
    const world = await claimed();
    afterFirstMail(world, async () => await world.withdraw('mentee'));
    expect((await invite(world)).outcome).toBe('called-off');
    expect(world.mails.map(({ to, subject }) => [to.email.split('@')[0], subject.slice(0, 2)])).toEqual([
      ['coordinator', 'Go'],
      ['coordinator', 'No'],
    ]);
    expect(world.mails.at(-1)?.calendar?.method).toBe('CANCEL');
  });

  it('by way of a pause sends nothing', async () => {
    const world = await claimed({ pair: { standing: 'paused' } });
    expect((await invite(world)).outcome).toBe('called-off');
    expect(world.mails).toEqual([]);
  });
});

describe('a session called off while it is being invited to', () => {
  it('stays off', async () => {
    const world = await claimed();
    afterFirstMail(world, async () => {
      await world.deps.sessions.updateSession(world.pairId, world.sessionId, { status: 'cancelled' });
    });
    expect((await invite(world)).outcome).toBe('called-off');
    expect(receivers(world)).toEqual(['coordinator', 'coordinator']);
  });
});
