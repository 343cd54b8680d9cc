import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../../domain/rules/read-answer.ts';
import { isLinePicked } from '../../../../domain/rules/replies/is-line-picked.ts';

const SENT = [
  ...['Dear Fiona Reid,', '', 'To answer, reply to this email. Write YES or NO as the first word.', ''],
  ...[
    'YES means you agree to all of this:',
    '',
    '- messages, passed on by the coordinator',
    '- a video call on Google Meet',
  ],
  ...['', 'NO means you do not agree.', 'You can change your mind at any time.'],
].join('\n');
const MARKED = SENT.split('\n').map((line) => `> ${line}`);

describe('a line of ours that was picked to answer with', () => {
  it.each([
    ['above our whole mail without marks', `Yes\n- messages, passed on by the coordinator\n\n${SENT}`],
    ['with its mark left out', `Yes\nmessages, passed on by the coordinator\n\n${SENT}`],
    [
      'above our whole mail with marks',
      ['Yes', 'a video call on Google Meet', 'On Monday, we wrote:', ...MARKED].join('\n'),
    ],
  ])('is no whole yes %s', (_where, text) => {
    expect(readAnswer({ text, sent: SENT }).answer).toBe('unclear');
  });

  it('is not seen in our mail that came back once', () => {
    expect(isLinePicked(`Yes\n\n${SENT}`, SENT)).toBe(false);
    expect(readAnswer({ text: `Yes\n\n${SENT}`, sent: SENT }).answer).toBe('yes');
    expect(isLinePicked(['Yes', ...MARKED].join('\n'), SENT)).toBe(false);
  });
});
