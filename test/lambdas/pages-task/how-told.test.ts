import { describe, expect, it } from 'vitest';
import { anAsk, aTask, aWorld, NOW_INSTANT } from './a-world.ts';

const aCall = () =>
  aWorld({
    task: aTask({ kind: 'call-person', ref: 'pair1/consent.parent.1', side: 'parent' }),
    ask: anAsk({ id: 'consent.parent.1', kind: 'consent', side: 'parent', personId: 'p1', ways: ['messages'] }),
  });
const YES = 'decision=yes&ways=messages';

describe('a parent’s answer that a coordinator writes down', () => {
  it('asks how it was told, which number was called and whether they may decide, with nothing chosen beforehand', async () => {
    const { body } = await aCall().get();
    for (const words of ['How did they tell you?', 'which number did you call?', 'They told me that they may decide'])
      expect(body).toContain(words);
    expect(body).toContain('The number that we have: 07700 900333');
    expect(body).not.toContain('In this email');
    expect(body).not.toContain(' checked');
  });

  it.each([
    ['a yes without a word that they may decide', `${YES}&means=in-person`, 'Select that they may decide'],
    ['an answer that came nobody knows how', `${YES}&may=yes`, 'Select how they told you'],
    ['an answer in a mail, where there is none', `${YES}&may=yes&means=mail`, 'Select how they told you'],
    ['a no that came nobody knows how', 'decision=no', 'Select how they told you'],
    ['a call to no number', `${YES}&may=yes&means=phone`, 'Select which number you called'],
    ['a call to a number left out', `${YES}&may=yes&means=phone&number=other`, 'Enter the number that you called'],
  ])('is not recorded: %s', async (_what, form, error) => {
    const world = aCall();
    const answer = await world.post(form);
    expect([answer.status, world.did]).toEqual([422, []]);
    expect(answer.body).toContain(error);
  });

  it.each([
    ['means=phone&number=on-file', { means: 'phone', number: 'on-file' }, 'Number called: 07700 900333'],
    ['means=phone&number=other&otherNumber=01382+555', { means: 'phone', number: 'other' }, 'Number called: 01382 555'],
    ['means=in-person', { means: 'in-person' }, 'How: face to face'],
    ['means=text', { means: 'text' }, 'How: by text message'],
    ['means=post', { means: 'post' }, 'How: by letter'],
  ])('is evidence by reference to the words said and written down: %s', async (form, expected, written) => {
    const world = aCall();
    await world.post(`${YES}&may=yes&${form}`);
    const key = `words/pair1/consent.parent.1/${NOW_INSTANT}.txt`;
    const [kept, recorded] = world.did;
    expect(kept).toEqual(['putText', { key, text: expect.stringContaining(written) }]);
    const text = JSON.stringify(kept);
    for (const words of [
      'To say:',
      'Do you agree?',
      'Answer: yes',
      'Ways: messages',
      'By: Morag Bell',
      `When: ${NOW_INSTANT}`,
    ])
      expect(text).toContain(words);
    const shown = [{ what: 'script', key, wordsVersion: expect.stringMatching(/^words-to-say\.en\./) }];
    expect(recorded?.[1]).toMatchObject({ evidence: { ...expected, mayDecide: 'told', shown } });
    expect(JSON.stringify(recorded)).not.toMatch(/07700|01382/);
  });

  it('needs no word on who may decide for a no', async () => {
    const world = aCall();
    await world.post('decision=no&means=text');
    expect(world.did[1]?.[1]).toMatchObject({ answer: { answer: 'no' }, evidence: { means: 'text' } });
  });
});
