import { describe, expect, it } from 'vitest';
import type { Task } from '../../../domain/concepts/task.ts';
import { askQuestion, raiseConcern, type WordsDeps } from '../../../lambdas/pages-person/take-words.ts';
import { aPair, NOW, programme } from './a-door.ts';

const CONCERN = {
  id: 'once-0001',
  pairId: 'p1',
  side: 'parent' as const,
  by: 'fiona',
  text: 'He was not himself.',
  at: '2026-05-05T09:00:00.000Z',
  urgent: false,
};

const aWorld = () => {
  const tasks = new Map<string, Task>();
  const words = new Map<string, string>();
  const mails: string[] = [];
  const told: string[] = [];
  const concerns: string[] = [];
  const sent = new Set<string>();
  const deps: WordsDeps = {
    tasks: {
      openTask: async (task) => !tasks.has(task.id) && tasks.set(task.id, task).has(task.id),
      getTask: async (id) => tasks.get(id),
    },
    links: { mintLink: async () => '0123456789abcdefghjkmnpqrs' },
    people: {
      getPerson: async (id) => ({
        id,
        role: 'coordinator',
        first: 'Moira',
        last: 'Grant',
        email: 'moira@school.example',
        route: 'mail',
        language: 'en',
        doNotWrite: false,
      }),
    },
    pairs: { getPair: async () => aPair({ hold: { token: 'waiting', key: 1, where: 'contact' } }) },
    programme,
    publicUrl: 'https://mentoring.example',
    sent: {
      claimSend: async (_pairId, key) => (sent.has(key) ? 'sent' : 'claimed'),
      markSent: async (_pairId, key) => void sent.add(key),
      wasSent: async (_pairId, key) => sent.has(key),
    },
    mailer: { send: async ({ text }) => `message-${mails.push(text)}` },
    rawMails: { putText: async (key, text) => void words.set(key, text) },
    concerns: { appendConcern: async ({ id }) => concerns.push(id) > 0 },
    signals: { putSignal: async () => true, markTold: async () => undefined },
    workflows: {
      succeedTask: async () => 'told',
      failTask: async (_token, error) => (told.push(error) > 0 ? 'told' : 'closed'),
    },
    now: () => NOW,
  };
  return { deps, tasks, words, mails, told, concerns };
};

describe('What somebody writes to us', () => {
  it.each([
    { urgent: true, dueAt: '2026-05-05T11:00:00.000Z', kept: 'Urgent.\nFrom: Fiona\n\nHe was not himself.' },
    { urgent: false, dueAt: '2026-05-06T09:00:00.000Z', kept: 'From: Fiona\n\nHe was not himself.' },
  ])(
    'as a worry holds contact and goes to the coordinator, due in hours (urgent: $urgent)',
    async ({ urgent, ...due }) => {
      const { deps, tasks, words, mails, told } = aWorld();
      await raiseConcern({ ...CONCERN, urgent, name: 'Fiona' }, deps);
      expect(told).toEqual(['concern-raised']);
      expect([...tasks.values()]).toMatchObject([
        { kind: 'concern', ownerId: 'moira', side: 'parent', dueAt: due.dueAt },
      ]);
      expect(words.get('words/p1/concern.once-0001.txt')).toBe(due.kept);
      expect(mails).toHaveLength(1);
      expect(mails[0]).not.toContain('himself');
    },
  );

  it('twice counts once', async () => {
    const { deps, tasks, mails, told } = aWorld();
    await raiseConcern(CONCERN, deps);
    await raiseConcern(CONCERN, deps);
    expect([tasks.size, mails.length, told.length]).toEqual([1, 1, 1]);
  });

  it('as a question holds nothing', async () => {
    const { deps, tasks, told } = aWorld();
    await askQuestion(CONCERN, deps);
    expect(told).toEqual([]);
    expect([...tasks.values()]).toMatchObject([{ kind: 'question', ownerId: 'moira' }]);
  });

  it.each([
    { by: 'iain', pairId: 'p1', ownerId: 'moira', kept: 'words/p1/concern.once-0001.txt' },
    { by: 'moira', pairId: 'p1', ownerId: 'manager', kept: 'words/p1/concern.once-0001.txt' },
    { by: 'manager', pairId: undefined, ownerId: 'manager', kept: 'words/programme/concern.once-0001.txt' },
  ])('of $by about pair $pairId is read by $ownerId', async ({ by, pairId, ownerId, kept }) => {
    const { deps, tasks, words, told } = aWorld();
    await raiseConcern({ id: 'once-0001', by, pairId, text: 'x', at: CONCERN.at, urgent: false }, deps);
    expect([...tasks.values()]).toMatchObject([{ kind: 'concern', ownerId }]);
    expect([...words.keys()]).toContain(kept);
    expect(told).toEqual(pairId === undefined ? [] : ['concern-raised']);
  });
});
