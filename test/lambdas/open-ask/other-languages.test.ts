import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeOpenAsk } from '../../../lambdas/open-ask/open-ask.ts';
import { lookAtAsk } from '../../../lambdas/shared/asks/look-at-ask.ts';
import { aChoice } from '../a-session-world.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';

describe('a parent who does not read English', () => {
  let world: AskingWorld;
  let number = 0;
  let id: string;
  beforeAll(async () => {
    world = await anAskingWorld();
  });
  afterAll(async () => await world.stop());
  beforeEach(async () => {
    number += 1;
    id = `p${number}`;
    world.clock.now = TUESDAY;
  });

  const open = async (language: string) => {
    await world.enrol(id, { parent: { language } });
    await world.deps.choices.putChoice(id, aChoice(id, 'mentee'));
    return await makeOpenAsk(world.deps)({ pairId: id, kind: 'consent', side: 'parent', round: 1 });
  };

  it.each(['pl', 'ur'])('is asked by the coordinator, not by a mail in English: %s', async (language) => {
    await open(language);
    expect(world.mailsTo(`${id}-parent`)).toHaveLength(0);
    const task = await world.deps.tasks.getTask(`ask-person.${id}/consent.parent.1`);
    expect(task).toMatchObject({ ownerId: `${id}-coordinator`, side: 'parent' });
    const words = await world.rawMails.getText(task?.evidenceKey ?? '');
    expect(words).toContain('Tell your coordinator YES or NO.');
    expect(words).not.toContain('Reply to this email');
  });

  it('is not reminded by a mail that they cannot read', async () => {
    const { due } = await open('pl');
    expect(due).toBe('wait');
    world.clock.now = TUESDAY.plus({ days: 8 });
    const { stand } = await lookAtAsk({ pairId: id, askId: 'consent.parent.1' }, world.deps);
    expect(stand.due).toBe('wait');
    world.clock.now = TUESDAY.plus({ days: 14 });
    expect((await lookAtAsk({ pairId: id, askId: 'consent.parent.1' }, world.deps)).stand.due).toBe('close');
  });

  it('keeps in the evidence that the words were English', async () => {
    await open('pl');
    expect((await world.deps.asks.getAsk(id, 'consent.parent.1'))?.wordingVersion).toMatch(/^ask-parent\.en\./);
  });
});
