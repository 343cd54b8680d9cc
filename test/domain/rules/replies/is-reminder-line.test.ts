import { expect, it } from 'vitest';
import { isReminderLine } from '../../../../domain/rules/replies/is-reminder-line.ts';

it.each([
  ['Hello Fiona,', true],
  ['We have not had your answer yet. Our question is below.', true],
  ['This is a gentle reminder.', true],
  ['Shall we stop?', false],
  ['We have not had your answer yet. Shall we stop?', false],
  ['Let us know if you want us to stop.', false],
  ['Yes', false],
])('a line of a reminder asks nothing new: %s', (line, isReminder) => {
  expect(isReminderLine(line)).toBe(isReminder);
});
